import { SimpleGrid } from '@mantine/core';
import { OrganizationPicker } from '../../contacts/organization-picker.tsx';
import { useActivitiesText } from '../activities-text.ts';
import { DealPicker } from './deal-picker.tsx';
import { PeoplePicker } from './people-picker.tsx';
import type { LogDraft } from './use-log-draft.ts';

type AboutFieldsProps = { draft: LogDraft; change: (part: Partial<LogDraft>) => void; autoFocus: boolean };

/** With whom and about what; filled in already where one came from a record. */
export function AboutFields({ draft, change, autoFocus }: AboutFieldsProps) {
  const text = useActivitiesText();
  return (
    <>
      <PeoplePicker label={text('with')} value={draft.people} organization={draft.organization} onChange={(people) => change({ people })} autoFocus={autoFocus} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <OrganizationPicker label={text('organization')} value={draft.organization} onChange={(organization) => change({ organization })} />
        <DealPicker label={text('deal')} value={draft.deal} organization={draft.organization} onChange={(deal) => change({ deal })} />
      </SimpleGrid>
    </>
  );
}
