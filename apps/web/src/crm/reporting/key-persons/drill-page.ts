import { api } from '../../../api/api.ts';
import type { Page } from '../../../api/types.ts';
import type { RiskFigure } from './risk-types.ts';

const limit = 100;

/** One record behind a figure, and when we were in touch. */
export type DrillItem = { id: string; to: string; name: string; about: (string | null | undefined)[]; at?: string | null | undefined; amount?: string | null | undefined };

/** A page of them, by the very condition the figure was counted with. */
export async function drillPage({ kind, filter }: RiskFigure['drill'], cursor: string | null, signal: AbortSignal): Promise<Page<DrillItem>> {
  const given = { body: { filter, limit, ...(cursor && { cursor }) }, signal };
  if (kind === 'organization') return shown(await api.post('/organizations/search', given), (each) => ({ to: `/organizations/${each.id}`, name: each.name, about: [each.owner?.displayName], at: each.lastContactAt }));
  if (kind === 'person') return shown(await api.post('/persons/search', given), (each) => ({ to: `/people/${each.id}`, name: each.displayName, about: [each.jobTitle, each.organization?.name], at: each.lastContactAt }));
  if (kind === 'activity') return shown(await api.post('/activities/search', given), (each) => ({ to: each.organization ? `/organizations/${each.organization.id}` : '/activities', name: each.subject ?? '', about: [each.organization?.name, each.owner?.displayName], at: each.at }));
  return shown(await api.post('/deals/search', given), (each) => ({ to: `/deals/${each.id}`, name: each.name ?? '', about: [each.organization?.name, each.owner?.displayName], amount: each.amountBase }));
}

const shown = <Row extends { id: string }>({ items, ...page }: Page<Row>, say: (row: Row) => Omit<DrillItem, 'id'>): Page<DrillItem> => ({ ...page, items: items.map((row) => ({ id: row.id, ...say(row) })) });
