import type { Page } from '../../../api/types.ts';
import { api } from '../awaited.ts';
import type { Condition } from '../deal-types.ts';
import type { DrillItem } from './drill-row.tsx';

const limit = 100;

/** A page of the records behind a figure, by the very condition the figure was counted with. */
export const drillPage = (what: 'deals' | 'demand', drill: Condition | null, cursor: string | null, signal: AbortSignal): Promise<Page<DrillItem>> => {
  const body = { ...(drill && { filter: drill }), limit, ...(cursor && { cursor }) };
  return (what === 'deals' ? api.post('/deals/search', { body, signal }) : api.post('/demand-signals/search', { body, signal })) as Promise<Page<DrillItem>>;
};
