import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import { isProblem } from '../../../api/problem.ts';
import type { RecordKind, Relation } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { relatedText } from './related-text.ts';

/** What one is to others, all pages of it. */
export const useRelations = (kind: RecordKind, id: string) => useQuery({ queryKey: keys.relations(kind, id), queryFn: ({ signal }) => everything(kind, id, signal) });

async function everything(kind: RecordKind, partyId: string, signal: AbortSignal): Promise<Relation[]> {
  const page = (cursor?: string) => api.get('/{parties}/{partyId}/relations', { path: { parties: `${kind}s` as const, partyId }, query: cursor ? { cursor } : {}, signal });
  let { items, nextCursor } = await page();
  while (nextCursor !== null) {
    const next = await page(nextCursor);
    items = [...items, ...next.items];
    nextCursor = next.nextCursor;
  }
  return items;
}

/** Whose an organization is, is a field of it too. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => { await Promise.all([keys.allRelations, keys.records('organization')].map((queryKey) => queries.invalidateQueries({ queryKey }))); };
}

type Refused = { words: string; pointer: string | undefined };

function refusedBy(error: unknown): Refused {
  if (isProblem(error, 'contacts.relation-told-already')) return { words: relatedText('refused.known'), pointer: undefined };
  if (isProblem(error, 'conflict.version')) return { words: relatedText('meanwhile'), pointer: undefined };
  const [fault] = isProblem(error) ? error.errors : [];
  const words = fault && relatedText.maybe(`refused.${fault.code}`);
  return { words: words ?? explain(error), pointer: words ? fault.pointer : undefined };
}

/** Writes from a form. Where somebody else was faster the next press is of what is saved now. */
export function useSaving(onDone: () => void) {
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [seen, setSeen] = useState<number>();
  const save = async (write: (seen: number | undefined) => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setRefused(undefined);
    try {
      await write(seen);
      await refresh();
      onDone();
    } catch (error) {
      if (isProblem(error, 'conflict.version')) setSeen((error.context['current'] as Relation | undefined)?.version);
      setRefused(refusedBy(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, save, at: (pointer: string) => (refused?.pointer === pointer ? refused.words : undefined), refusal: refused && !(refused.pointer === '/endDate') ? refused.words : undefined };
}
