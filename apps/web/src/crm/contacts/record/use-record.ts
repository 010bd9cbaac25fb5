import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { isProblem } from '../../../api/problem.ts';
import type { RecordKind } from '../../../api/types.ts';
import { useSession } from '../../../app/session/use-session.ts';
import type { OrganizationAnswer, PersonAnswer, RecordAnswer } from './record-answer.ts';
import { recordWrites, type Send } from './record-writes.ts';

type AnswerOfKind = { person: PersonAnswer; organization: OrganizationAnswer };

/** One record, and the one way to write it: with the version that was seen, answered by the record as it became. */
export function useRecord<Kind extends RecordKind>(kind: Kind, id: string) {
  const queries = useQueryClient();
  const { me, reachOf, isHidden, isReadOnly } = useSession();
  const key = keys.record(kind, id);
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      (kind === 'person' ? api.get('/persons/{personId}', { path: { personId: id }, signal }) : api.get('/organizations/{organizationId}', { path: { organizationId: id }, signal })) as Promise<AnswerOfKind[Kind]>,
  });

  const keep = async (answer: RecordAnswer): Promise<void> => {
    // Who may write a record but not read it is answered its id alone.
    if (answer.version !== undefined) queries.setQueryData(key, answer);
    // A career is shown on both of its ends.
    await Promise.all([[kind, 'list'], [kind, 'history', id], ['organization', 'people']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
  const write = async (send: Send, known?: number): Promise<void> => {
    // What was saved a moment ago is newer than what the screen was drawn from.
    const version = known ?? queries.getQueryData<RecordAnswer>(key)?.version ?? 0;
    try {
      await keep(await send(version));
    } catch (error) {
      const current = isProblem(error, 'conflict.version') ? error.context['current'] : undefined;
      if (current) queries.setQueryData(key, current);
      throw error;
    }
  };
  // "Own" can be judged here; how far a team reaches is known to the server alone, which refuses in words.
  const within = (permission: string): boolean => {
    const reach = reachOf(permission);
    return reach === 'own' ? query.data?.ownerId === me.user.id : reach !== undefined;
  };
  return {
    kind,
    id,
    parties: `${kind}s` as `${RecordKind}s`,
    query,
    writes: recordWrites(kind, id),
    write,
    may: (deed: 'change' | 'remove' | 'transfer'): boolean => within(`contacts.${deed}`),
    /** What is closed to this reader is drawn without its tools. */
    mayWrite: (field: string): boolean => within('contacts.change') && !isReadOnly(kind, field),
    sees: (field: string): boolean => !isHidden(kind, field),
  };
}

export type RecordHandle = Omit<ReturnType<typeof useRecord<RecordKind>>, 'query'>;
