import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { RecordKind } from '../../../api/types.ts';
import type { RecordAnswer } from './record-answer.ts';

const paths: Record<RecordKind, string> = { person: '/persons', organization: '/organizations' };

/** One record, and the one way to write it: with the version that was seen, answered by the record as it became. */
export function useRecord<Answer extends RecordAnswer>(kind: RecordKind, id: string) {
  const queries = useQueryClient();
  const path = `${paths[kind]}/${id}`;
  const query = useQuery({ queryKey: keys.record(kind, id), queryFn: ({ signal }) => api.get<Answer>(path, undefined, signal) });
  const keep = async (answer: Answer): Promise<void> => {
    queries.setQueryData(keys.record(kind, id), answer);
    await Promise.all([queries.invalidateQueries({ queryKey: [kind, 'list'] }), queries.invalidateQueries({ queryKey: [kind, 'history', id] })]);
  };
  const version = query.data?.version;
  return {
    query,
    path,
    change: async (body: object, known = version): Promise<void> => keep(await api.patch<Answer>(path, body, { version: known })),
    post: async (below: string, body: object): Promise<void> => keep(await api.post<Answer>(`${path}/${below}`, body, { version })),
  };
}
