import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { usePhone } from '../layout/use-phone.ts';
import { useUiText } from '../text/ui-text.ts';
import { type FilterGroup, joinTree, type SplitFilter, splitTree } from './filter-tree.ts';
import type { FilterField } from './filters.ts';
import { GroupEditor } from './group-editor.tsx';

type GroupDialogProps = { fields: FilterField[]; value: SplitFilter; onChange: (value: SplitFilter) => void; onClose: () => void };

/** The whole filter at once, with groups; nothing is asked before it is ready. */
export function GroupDialog({ fields, value, onChange, onClose }: GroupDialogProps) {
  const text = useUiText();
  const phone = usePhone();
  const [draft, setDraft] = useState<FilterGroup>(joinTree(value) ?? { and: [{ field: '', op: '', value: '' }] });
  const apply = (): void => {
    onChange(splitTree(draft));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text('filterGroups')} size={760} fullScreen={phone} closeButtonProps={{ 'aria-label': text('close') }}>
      <GroupEditor fields={fields} group={draft} onChange={setDraft} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>{text('cancel')}</Button>
        <Button onClick={apply}>{text('apply')}</Button>
      </Group>
    </Modal>
  );
}
