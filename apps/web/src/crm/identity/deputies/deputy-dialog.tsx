import { MultiSelect, SegmentedControl, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isProblem } from '../../../api/problem.ts';
import type { PersonRef } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { DayInput } from '../../../ui/field/day-input.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { usePermissions } from '../administration/use-directory.ts';
import { UserPicker } from '../user-picker.tsx';
import { useDeputiesText } from './deputies-text.ts';
import type { NewDeputy } from './use-deputies.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Asks who stands in for whom, from when to when, and with how much. */
export function DeputyDialog({ onAppoint, onClose }: { onAppoint: (deputy: NewDeputy) => Promise<void>; onClose: () => void }) {
  const text = useDeputiesText();
  const language = useLanguage();
  const { can, reachOf } = useSession();
  const { data: permissions } = usePermissions();
  const [whose, setWhose] = useState<'me' | 'other'>('me');
  const [who, setWho] = useState<PersonRef | null>(null);
  const [deputy, setDeputy] = useState<PersonRef | null>(null);
  const [days, setDays] = useState<{ startsOn: string | null; endsOn: string | null }>({ startsOn: today(), endsOn: null });
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [reason, setReason] = useState('');
  const { startsOn, endsOn } = days;
  const fault = startsOn && endsOn && endsOn < startsOn ? text('order') : endsOn && endsOn < today() ? text('over') : undefined;
  const isReady = deputy !== null && startsOn !== null && endsOn !== null && !fault && (whose === 'me' || who !== null) && chosen?.length !== 0;
  const offered = permissions?.filter(({ name, isPersonal }) => !isPersonal && (whose === 'other' || can(name))) ?? [];
  const submit = async (): Promise<void> => {
    await onAppoint({ ...(whose === 'other' && { fromUserId: who!.id }), toUserId: deputy!.id, permissions: chosen, startsOn: startsOn!, endsOn: endsOn!, reason: reason.trim() || null });
    toast({ message: text('appointed', { deputy: deputy!.displayName }) });
  };
  const oneself = (error: unknown): string | undefined => (isProblem(error) && error.at('toUserId') ? text('self') : undefined);
  const refusalOf = (error: unknown): string | undefined => (error === undefined || oneself(error) ? undefined : isProblem(error, 'access.denied') ? text('deny') : explain(error));
  return (
    <FormDialog title={text('appoint')} action={text('appoint')} size={520} ready={isReady} refusalOf={refusalOf} onClose={onClose} onSubmit={submit}>
      {(refusal) => (
        <>
          {reachOf('identity.delegate') !== 'own' && <SegmentedControl aria-label={text('whose')} value={whose} onChange={(next) => setWhose(next as 'me' | 'other')} data={[{ value: 'me', label: text('me') }, { value: 'other', label: text('other') }]} />}
          {whose === 'other' && <UserPicker label={text('who')} value={who} onChange={setWho} />}
          <UserPicker label={text('deputy')} value={deputy} onChange={setDeputy} error={oneself(refusal)} data-autofocus />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
            <DayInput label={text('first')} value={startsOn} onChange={(day) => setDays({ startsOn: day, endsOn })} />
            <DayInput label={text('last')} value={endsOn} onChange={(day) => setDays({ startsOn, endsOn: day })} error={fault} />
          </SimpleGrid>
          <SegmentedControl aria-label={text('what')} value={chosen ? 'chosen' : 'all'} onChange={(next) => setChosen(next === 'all' ? null : [])} data={[{ value: 'all', label: text('all') }, { value: 'chosen', label: text('chosen') }]} />
          {chosen && <MultiSelect label={text('perms')} data={offered.map(({ name, label }) => ({ value: name, label: label[language] }))} value={chosen} onChange={setChosen} searchable />}
          <TextInput label={text('reason')} placeholder={text('reasonExample')} value={reason} maxLength={500} onChange={(event) => setReason(event.currentTarget.value)} />
          <Text size="sm" c="dimmed">{text('note')}</Text>
        </>
      )}
    </FormDialog>
  );
}
