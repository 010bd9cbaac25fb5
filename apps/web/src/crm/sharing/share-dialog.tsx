import { SegmentedControl, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PersonRef } from '../../api/types.ts';
import { isProblem } from '../../api/problem.ts';
import { explain } from '../../app/errors/explain.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import type { PanelledRecord } from '../../app/record-panels.tsx';
import { DayInput } from '../../ui/field/day-input.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { useTeams } from '../identity/administration/use-directory.ts';
import { UserPicker } from '../identity/user-picker.tsx';
import { useSharingText } from './sharing-text.ts';
import type { NewShare } from './use-shares.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Asks with whom a record is shared, to do what, and until when. */
export function ShareDialog({ record: { name }, onShare, onClose }: { record: PanelledRecord; onShare: (share: NewShare) => Promise<void>; onClose: () => void }) {
  const text = useSharingText();
  const { data: teams } = useTeams();
  const [granteeKind, setKind] = useState<NewShare['granteeKind']>('user');
  const [user, setUser] = useState<PersonRef | null>(null);
  const [teamId, setTeam] = useState<string | null>(null);
  const [draft, setDraft] = useState<Pick<NewShare, 'access'> & { until: string | null; note: string }>({ access: 'read', until: null, note: '' });
  const team = teams?.find(({ id }) => id === teamId);
  const whom = granteeKind === 'user' ? user && { id: user.id, name: user.displayName } : (team ?? null);
  const isOver = draft.until !== null && draft.until < today();
  const submit = async (): Promise<void> => {
    await onShare({ granteeKind, granteeId: whom!.id, access: draft.access, until: draft.until, note: draft.note.trim() || null });
    toast({ message: text('shared', { name: whom!.name }) });
  };
  const oneself = (error: unknown): string | undefined => (isProblem(error) && error.at('granteeId') ? text('oneself') : undefined);
  const refusalOf = (error: unknown): string | undefined => (error === undefined || oneself(error) ? undefined : isProblem(error, 'access.denied') ? text('denied') : explain(error));
  return (
    <FormDialog title={text('title', { name })} action={text('share')} size={520} ready={whom !== null && !isOver} refusalOf={refusalOf} onClose={onClose} onSubmit={submit}>
      {(refusal) => (
        <>
          <SegmentedControl aria-label={text('whom')} value={granteeKind} onChange={(kind) => setKind(kind as NewShare['granteeKind'])} data={[{ value: 'user', label: text('colleague') }, { value: 'team', label: text('team') }]} />
          {granteeKind === 'user'
            ? <UserPicker label={text('who')} value={user} onChange={setUser} error={oneself(refusal)} data-autofocus />
            : <Select label={text('whichTeam')} data={teams?.map((each) => ({ value: each.id, label: each.name })) ?? []} value={teamId} onChange={setTeam} searchable data-autofocus />}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
            <Select label={text('may')} data={[{ value: 'read', label: text('mayRead') }, { value: 'change', label: text('mayChange') }]} value={draft.access} allowDeselect={false} onChange={(access) => setDraft({ ...draft, access: access as NewShare['access'] })} />
            <DayInput label={text('lastDay')} value={draft.until} onChange={(until) => setDraft({ ...draft, until })} error={isOver ? text('past') : undefined} />
          </SimpleGrid>
          <TextInput label={text('note')} placeholder={text('notePlaceholder')} value={draft.note} maxLength={500} onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })} />
          <Text size="sm" c="dimmed">{text('explain')} {draft.until === null && text('lastDayHint')}</Text>
        </>
      )}
    </FormDialog>
  );
}
