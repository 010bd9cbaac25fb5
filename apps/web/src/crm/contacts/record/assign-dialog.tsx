import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { PersonRef } from '../../../api/types.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { explain } from '../../../app/errors/explain.ts';
import { UserPicker } from '../../identity/user-picker.tsx';
import { useRecordText } from './record-text.ts';
import { PartForm } from './part-form.tsx';
import type { RecordAnswer } from './record-answer.ts';
import { usePart } from './use-part.ts';
import type { RecordHandle } from './use-record.ts';

/** Gives a record to another colleague; the team follows unless one is named. */
export function AssignDialog({ row, record, onClose }: { row: RecordAnswer; record: RecordHandle; onClose: () => void }) {
  const text = useRecordText();
  const [owner, setOwner] = useState<PersonRef | null>(null);
  const [teamId, setTeamId] = useState<string | null>(null);
  const { data: teams } = useQuery({ queryKey: keys.choices('teams'), queryFn: ({ signal }) => api.get('/teams', { query: { limit: 200 }, signal }) });
  const give = (to: string, team: string | null | undefined): Promise<void> => record.write(record.writes.assign({ ownerId: to, ...(team !== undefined && { teamId: team }) }));
  const part = usePart(onClose, (current) => current.owner?.displayName);
  const before = { ownerId: row.ownerId, teamId: row.teamId };
  const putBack = (): void => void give(before.ownerId!, before.teamId).catch((error: unknown) => toast({ tone: 'bad', message: explain(error) }));
  const submit = (): Promise<void> =>
    part.submit(async () => {
      await give(owner!.id, teamId ?? undefined);
      toast({ message: text('assigned', { name: owner!.displayName }), undo: before.ownerId ? putBack : undefined });
    });
  return (
    <PartForm title={text('assign')} save={text('give')} ready={owner !== null} busy={part.busy} refusal={part.refusal} onSubmit={submit} onClose={onClose}>
      <UserPicker label={text('newOwner')} value={owner} onChange={setOwner} error={part.at('ownerId')} data-autofocus />
      <Select label={text('team')} placeholder={text('ownersTeam')} value={teamId} data={(teams?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))} onChange={setTeamId} searchable clearable clearButtonProps={{ 'aria-label': text('ownersTeam') }} error={part.at('teamId')} />
    </PartForm>
  );
}
