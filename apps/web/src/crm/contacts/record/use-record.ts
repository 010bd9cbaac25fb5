import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { RecordKind } from '../../../api/types.ts';
import type { RecordAnswer } from './record-answer.ts';

/** One record, and the one way to write it: with the version that was seen, answered by the record as it became. */
export function useRecord(kind: RecordKind, id: string) {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: keys.record(kind, id),
    queryFn: ({ signal }): Promise<RecordAnswer> =>
      kind === 'person' ? api.get('/persons/{personId}', { path: { personId: id }, signal }) : api.get('/organizations/{organizationId}', { path: { organizationId: id }, signal }),
  });
  const keep = async (answer: RecordAnswer): Promise<void> => {
    queries.setQueryData(keys.record(kind, id), answer);
    await Promise.all([queries.invalidateQueries({ queryKey: [kind, 'list'] }), queries.invalidateQueries({ queryKey: [kind, 'history', id] })]);
  };
  const seen = query.data?.version ?? 0;
  const write = async (send: (version: number) => Promise<RecordAnswer>, version = seen): Promise<void> => keep(await send(version));
  return {
    query,
    parties: `${kind}s` as const,
    id,
    write,
    change: (body: object, known?: number): Promise<void> =>
      write((version) => (kind === 'person' ? api.patch('/persons/{personId}', { path: { personId: id }, body, version }) : api.patch('/organizations/{organizationId}', { path: { organizationId: id }, body, version })), known),
  };
}
