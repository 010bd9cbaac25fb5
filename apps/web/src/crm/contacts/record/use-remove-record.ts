import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { RecordKind } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useRecordText } from './record-text.ts';
import { useTrail } from '../list-trail.ts';
import { nameOf } from '../record-words.ts';
import type { RecordAnswer } from './record-answer.ts';
import type { RecordHandle } from './use-record.ts';

const places: Record<RecordKind, string> = { person: '/people', organization: '/organizations' };

/** Takes a record out of sight and goes back to the list; nothing is lost, and an undo brings it back. */
export function useRemoveRecord(row: RecordAnswer, { kind, id, parties }: RecordHandle): () => Promise<void> {
  const text = useRecordText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const trail = useTrail();
  const fail = (error: unknown): void => toast({ tone: 'bad', message: explain(error) });
  const restore = async (): Promise<void> => {
    try {
      // Removing was one change of the record, and nobody can change what nobody sees.
      const restored = await api.post('/{parties}/{partyId}/restore', { path: { parties, partyId: id }, version: row.version + 1 });
      queries.setQueryData(keys.record(kind, row.id), restored);
      await queries.invalidateQueries({ queryKey: [kind, 'list'] });
      await navigate({ to: `${places[kind]}/${row.id}` });
    } catch (error) {
      fail(error);
    }
  };
  return async () => {
    try {
      await api.delete('/{parties}/{partyId}', { path: { parties, partyId: id }, version: row.version });
      toast({ message: text('removedRecord', { name: nameOf(row) }), detail: text('removedRecordHint'), undo: () => void restore() });
      await navigate({ href: trail?.kind === kind ? trail.href : places[kind] });
      queries.removeQueries({ queryKey: keys.record(kind, row.id) });
      await queries.invalidateQueries({ queryKey: [kind, 'list'] });
    } catch (error) {
      fail(error);
    }
  };
}
