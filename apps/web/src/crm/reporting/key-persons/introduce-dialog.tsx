import { SegmentedControl, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../../api/api.ts';
import { newKey } from '../../../api/new-key.ts';
import type { PersonRef } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { timeZoneHere } from '../../../ui/text/format.ts';
import { addDays, dayIn } from '../../../ui/time/zoned.ts';
import { UserPicker } from '../../identity/user-picker.tsx';
import { useKeyPersonsText } from './key-persons-text.ts';
import { riskKeys } from './risk-keys.ts';
import type { KeyCustomer } from './risk-types.ts';

/** Plans that a second colleague meets the customer, brought in by the one who knows it. */
export function IntroduceDialog({ person, customer: { organization, people }, onClose }: { person: PersonRef; customer: KeyCustomer; onClose: () => void }) {
  const text = useKeyPersonsText();
  const client = useQueryClient();
  const key = useRef(newKey());
  const [user, setUser] = useState<PersonRef | null>(null);
  const [type, setType] = useState<'meeting' | 'call'>('meeting');
  const [day, setDay] = useState<string | null>(() => addDays(dayIn(new Date(), timeZoneHere()), 7));
  const isSame = user?.id === person.id;
  const submit = async (): Promise<void> => {
    await api.post('/activities', {
      body: {
        type, ownerId: user!.id, organizationId: organization.id, participants: people.map(({ id }) => ({ personId: id })), startOn: day!, allDay: true, timeZone: timeZoneHere(),
        subject: text('introductionSubject', { customer: organization.name, name: person.displayName }), description: text('introductionDescription', { name: person.displayName }),
      },
      idempotencyKey: key.current,
    });
    toast({ message: text('introductionPlanned', { name: user!.displayName }) });
    await client.invalidateQueries({ queryKey: riskKeys.all });
  };
  return (
    <FormDialog title={text('deed.introduction')} action={text('plan')} ready={user !== null && !isSame && day !== null} refusalOf={(error) => (error === undefined ? undefined : explain(error))} onClose={onClose} onSubmit={submit}>
      <Text size="sm" c="dimmed">{text('introductionExplain', { customer: organization.name, name: person.displayName, people: people.map(({ name }) => name).join(', ') || '–' })}</Text>
      <UserPicker label={text('whoGoes')} value={user} onChange={setUser} error={isSame ? text('another', { name: person.displayName }) : undefined} data-autofocus />
      <SegmentedControl aria-label={text('how')} data={[{ value: 'meeting', label: text('meeting') }, { value: 'call', label: text('call') }]} value={type} onChange={(next) => setType(next as typeof type)} />
      <DayInput label={text('day')} value={day} onChange={setDay} />
    </FormDialog>
  );
}
