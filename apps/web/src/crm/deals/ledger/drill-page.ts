import type { Page } from '../../../api/types.ts';
import { api } from '../awaited.ts';
import type { Drill } from '../deal-types.ts';
import type { DrillItem } from './drill-row.tsx';

const limit = 100;

/** A page of the records behind a figure, by the very condition the figure was counted with. */
export function drillPage({ kind, filter }: Drill, cursor: string | null, signal: AbortSignal): Promise<Page<DrillItem>> {
  const given = { body: { ...(filter !== null && { filter }), limit, ...(cursor && { cursor }) }, signal };
  if (kind === 'deal-line') return api.post('/deal-lines/search', given);
  return kind === 'deal' ? api.post('/deals/search', given) : api.post('/demand-signals/search', given);
}
