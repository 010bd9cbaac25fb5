import type { Page } from '../../../api/types.ts';
import { api } from '../../../api/api.ts';
import type { Drill } from '../deal-types.ts';
import type { DrillItem } from './drill-row.tsx';

const limit = 100;

/** A page of the records behind a figure, by the very condition the figure was counted with. */
export async function drillPage({ kind, filter }: Drill, cursor: string | null, signal: AbortSignal): Promise<Page<DrillItem>> {
  const given = { body: { ...(filter !== null && { filter }), limit, ...(cursor && { cursor }) }, signal };
  if (kind === 'deal-line') return pageOf(kind, await api.post('/deal-lines/search', given));
  return kind === 'deal' ? pageOf(kind, await api.post('/deals/search', given)) : pageOf(kind, await api.post('/demand-signals/search', given));
}

const pageOf = <Kind extends DrillItem['kind'], Record>(kind: Kind, { items, ...page }: Page<Record>): Page<{ kind: Kind; record: Record }> => ({ ...page, items: items.map((record) => ({ kind, record })) });
