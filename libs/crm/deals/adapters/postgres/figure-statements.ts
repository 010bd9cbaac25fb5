import type { Actor } from '#platform/access';
import { ValidationFailed } from '#platform/kernel';
import { asCounted, ListStatement, SqlText, type RecordKind, type Statement } from '#platform/records';
import type { FigureGroupBy } from '../../application/get-figures.ts';
import type { Condition } from '../../domain/ledger.ts';
import { DealLineKind } from '../../kinds/deal-line.kind.ts';
import { DealKind } from '../../kinds/deal.kind.ts';

interface Grouping {
  readonly field: string;
  readonly column: string;
  /** SQL of the name behind a key. */
  readonly label: string;
  /** The field of unmet demand that says the same. */
  readonly demand?: { readonly field: string; readonly column: string };
}

const label = (table: string, column = 'name'): string => `(select named.${column} from ${table} named where named.id = x.key)`;

export const groupings: Readonly<Record<Exclude<FigureGroupBy, 'none'>, Grouping>> = {
  owner: { field: 'ownerId', column: 'owner_id', label: label('identity.user_card', 'display_name'), demand: { field: 'ownerId', column: 'owner_id' } },
  team: { field: 'teamId', column: 'team_id', label: label('identity.team_card'), demand: { field: 'teamId', column: 'team_id' } },
  product: { field: 'productId', column: 'product_id', label: label('deals.products'), demand: { field: 'productId', column: 'product_id' } },
  'business-line': { field: 'businessLineId', column: 'business_line_id', label: label('contacts.business_line_card') },
  reason: { field: 'lossReasonId', column: 'loss_reason_id', label: label('deals.loss_reasons'), demand: { field: 'reasonId', column: 'reason_id' } },
  competitor: { field: 'lossCompetitorId', column: 'loss_competitor_id', label: label('deals.competitors') },
  pipeline: { field: 'pipelineId', column: 'pipeline_id', label: label('deals.pipelines') },
};

/** By product each line of a deal is counted for itself, so that products add up to their deals. */
export const kindFor = (groupBy: FigureGroupBy): RecordKind => (groupBy === 'product' ? DealLineKind : DealKind);

export interface FigureRow {
  readonly isTotal: boolean;
  readonly key: string | null;
  readonly label: string | null;
  readonly status: string;
  readonly count: number;
  readonly amount?: string;
  readonly unrated?: number;
  readonly averageDays?: string | null;
  readonly medianDays?: number | null;
}

/** Counts and sums of the records a condition finds, by group and status, and by status alone. @throws ValidationFailed for a group that is hidden */
export function figureStatement(kind: RecordKind, actor: Actor, groupBy: FigureGroupBy, filter: Condition): Statement {
  const list = new ListStatement(kind, asCounted(actor), { filter });
  const grouping = groupBy === 'none' ? null : groupings[groupBy];
  const isDemand = kind.kind === 'demand-signal';
  const by = isDemand ? grouping?.demand : grouping;
  if (by && list.hidden(by.field)) throw new ValidationFailed([{ pointer: '?groupBy', code: 'unknown-choice' }]);
  const sql = new SqlText();
  const status = isDemand ? `'unmet'` : 'r.status';
  const sums = list.hidden('amountBase') ? '' : `, coalesce(sum(r.amount_base), 0)::text as amount, count(*) filter (where r.amount_base is null and r.currency is not null)::int as unrated`;
  const courting = isDemand || list.hidden('courtingDays') || !('courtingDays' in kind.fields) ? '' : `, round(avg(r.courting_days), 1)::text as "averageDays", percentile_disc(0.5) within group (order by r.courting_days) as "medianDays"`;
  const counted = `count(*)::int as count${sums}${courting} from ${list.rows(sql)}`;
  const text = by
    ? `select x.*, ${grouping!.label} as label from (select grouping(r.${by.column}) = 1 as "isTotal", r.${by.column} as key, ${status} as status, ${counted} group by grouping sets (${isDemand ? `(r.${by.column}), ()` : `(r.${by.column}, r.status), (r.status)`})) x`
    : `select true as "isTotal", null::uuid as key, null as label, ${status} as status, ${counted} ${isDemand ? 'having count(*) > 0' : 'group by r.status'}`;
  return { text, values: sql.values };
}
