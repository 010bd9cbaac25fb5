import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import type { PersonRef, Ref } from '../../../api/types.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import type { PanelledRecord } from '../../../app/record-panels.tsx';
import { useMe } from '../../../app/session/use-session.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { type Found, SearchSelect } from '../../../ui/field/search-select.tsx';
import { timeZoneHere } from '../../../ui/text/format.ts';
import { addDays, dayIn } from '../../../ui/time/zoned.ts';
import { UserPicker } from '../../identity/user-picker.tsx';
import { refusalAt, refusalOf } from '../activity-words.ts';
import { useFindPeople } from '../log/find-people.ts';
import { DayChips } from '../log/day-chips.tsx';
import { useWriteActivity } from '../use-write-activity.ts';
import { usePromisesText } from './promises-text.ts';

type PromiseDialogProps = { record: PanelledRecord; onClose: () => void };

const organizationOf = ({ kind, id, name, organization }: PanelledRecord): Ref | null => (kind === 'organization' ? { id, name } : (organization ?? null));

/** What was promised, by whom to whom, until when: ours or theirs. */
export function PromiseDialog({ record, onClose }: PromiseDialogProps) {
  const text = usePromisesText();
  const findPeople = useFindPeople();
  const { user } = useMe();
  const { write } = useWriteActivity();
  const organization = organizationOf(record);
  const first = record.kind === 'person' ? { id: record.id, name: record.name } : record.people?.[0] && { id: record.people[0].id, name: record.people[0].displayName };
  const [byKind, setByKind] = useState<'us' | 'them'>('us');
  const [said, setSaid] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(addDays(dayIn(new Date(), timeZoneHere()), 3));
  const [us, setUs] = useState<PersonRef | null>({ id: user.id, displayName: user.displayName });
  const [them, setThem] = useState<Found | null>(first ?? null);
  const body = {
    text: said.trim(),
    byKind,
    dueOn: dueOn ?? '',
    ...(byKind === 'us' ? { byUserId: us?.id ?? null, toPersonId: them?.id ?? null } : { byPersonId: them?.id ?? null, toUserId: us?.id ?? null }),
    ...(us && { ownerId: us.id }),
    ...(organization && { organizationId: organization.id }),
    ...(record.kind === 'deal' && { dealId: record.id }),
  };
  const save = async (): Promise<void> => {
    await write(() => api.post('/promises', { body }));
    toast({ message: text('made') });
  };
  return (
    <FormDialog title={text('make')} action={text('record')} size={560} ready={said.trim() !== '' && dueOn !== null} refusalOf={refusalOf} onClose={onClose} onSubmit={save}>
      {(refusal) => (
        <>
          <SegmentedControl aria-label={text('whoPromised')} value={byKind} data={[{ value: 'us', label: text('us') }, { value: 'them', label: text('them') }]} onChange={(side) => setByKind(side === 'them' ? 'them' : 'us')} />
          <TextInput label={text('what')} required maxLength={1000} data-autofocus placeholder={text('whatPlaceholder')} value={said} onChange={(event) => setSaid(event.currentTarget.value)} error={refusalAt(refusal, 'text')} />
          <UserPicker label={text(byKind === 'us' ? 'whoOfUs' : 'toWhomOfUs')} value={us} onChange={setUs} />
          <SearchSelect label={text(byKind === 'us' ? 'toWhom' : 'whoOfThem')} value={them} onChange={setThem} queryKey={['person', 'list', 'picker', organization?.id ?? '']} find={(q, signal) => findPeople(q, organization, signal)} />
          <DayChips label={text('until')} withToday value={dueOn} onChange={setDueOn} />
        </>
      )}
    </FormDialog>
  );
}
