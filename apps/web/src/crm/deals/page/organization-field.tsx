import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Ref } from '../../../api/types.ts';
import fieldClasses from '../../../ui/field/inline-field.module.css';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { OrganizationPicker } from '../../contacts/organization-picker.tsx';
import type { DealRecord } from '../deal-types.ts';
import { explainDeal } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import type { DealOnPage } from './use-deal.ts';

/** For whom it is; changed by finding another one. */
export function OrganizationField({ deal, record, readOnly }: { deal: DealRecord; record: DealOnPage; readOnly: boolean }) {
  const text = useDealsText();
  const ui = useUiText();
  const [editing, setEditing] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const save = async (organization: Ref | null): Promise<void> => {
    setEditing(false);
    setRefusal(undefined);
    try {
      if (organization?.id !== deal.organizationId) await record.change({ organizationId: organization?.id ?? null });
    } catch (error) {
      setRefusal(explainDeal(error));
    }
  };
  return (
    <div className={fieldClasses.field}>
      <div className={fieldClasses.label}>{text('field.organizationId')}</div>
      <div className={fieldClasses.value}>
        {editing ? (
          <Group gap={4} wrap="nowrap" align="flex-start">
            <div style={{ flex: 1 }}><OrganizationPicker label={text('field.organizationId')} value={deal.organization ?? null} onChange={(organization) => void save(organization)} /></div>
            <Button variant="subtle" size="compact-sm" onClick={() => setEditing(false)}>{ui('cancel')}</Button>
          </Group>
        ) : (
          <Group gap={4} px={8} mih={32} justify="space-between">
            {deal.organization ? <Link to={`/organizations/${deal.organization.id}`}>{deal.organization.name}</Link> : <span className={fieldClasses.nothing}>{ui('notSet')}</span>}
            {!readOnly && <Button variant="subtle" size="compact-sm" aria-label={ui('edit', { name: text('field.organizationId') })} onClick={() => setEditing(true)}>{text('change')}</Button>}
          </Group>
        )}
        {refusal && <div role="alert" className={fieldClasses.refusal}>{refusal}</div>}
      </div>
    </div>
  );
}
