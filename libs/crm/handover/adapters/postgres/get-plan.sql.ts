import { currentActor, Handles, Reads } from '#platform/bus';
import { ExactDecimal } from '#platform/kernel';
import { asCounted, SqlText } from '#platform/records';
import { GetPlan, type HandoverPlan, type PlannedShare } from '../../application/get-plan.ts';
import { requireSeen } from './bundle-lists.sql.ts';
import { loadOf } from './load.ts';
import { amountOf } from './titles.ts';

type Row = Omit<PlannedShare, 'customersAfter' | 'amountAfter'> & { readonly owned: number; readonly coming: number; readonly comingAmount: string | null };

@Handles(GetPlan)
export class GetPlanSql {
  constructor(private readonly reads: Reads) {}

  async execute({ handoverId }: GetPlan): Promise<HandoverPlan> {
    await requireSeen(this.reads, handoverId);
    const actor = currentActor();
    const sql = new SqlText();
    const load = loadOf(asCounted(actor), 'u.id', sql);
    const text = `with held as (
        select b.id, b.to_user_id, b.kind, b.because, b.state, count(i.record_id) as things, count(*) filter (where i.holding = 'deal') as deals, count(*) filter (where i.holding = 'organization') as owned,
          bool_or(i.holder_id is distinct from b.to_user_id) as comes, sum(${amountOf(actor, 'i.holding', 'i.record_id', sql)}) as amount
        from handover.bundles b join handover.items i on i.bundle_id = b.id where b.handover_id = ${sql.bind(handoverId, 'uuid')} and b.state <> 'reversed' group by b.id),
      summed as (select to_user_id, count(*)::int as bundles, count(*) filter (where kind in ('organization', 'person'))::int as customers, sum(things)::int as things, sum(deals)::int as deals, sum(amount)::text as amount,
          count(*) filter (where state in ('moved', 'accepted', 'objected'))::int as gone, coalesce(sum(owned) filter (where comes), 0)::int as coming, coalesce(sum(amount) filter (where comes), 0)::text as "comingAmount" from held group by to_user_id)
      select case when u.id is null then null else json_build_object('id', u.id, 'displayName', u.display_name) end as "user", s.bundles, s.customers, s.things, s.deals, s.amount, s.gone, s.coming, s."comingAmount",
        (select coalesce(json_object_agg(x.because, x.n), '{}') from (select because, count(*)::int as n from held where to_user_id = s.to_user_id and because is not null group by because) x) as because,
        case when u.id is null then 0 else ${load.customers} end as "customersBefore", case when u.id is not null then ${load.amount} end as "amountBefore"
      from summed s left join identity.colleague_card u on u.id = s.to_user_id order by u.id is null, s.things desc, u.id`;
    const [currency] = await this.reads.rows<{ code: string }>('select code from deals.base_currency', []);
    const rows = await this.reads.rows<Row>(text, sql.values);
    return { currency: currency?.code ?? null, shares: rows.map(shareOf) };
  }
}

function shareOf({ coming, comingAmount, owned: _owned, ...share }: Row): PlannedShare {
  const amountAfter = share.amountBefore === null || comingAmount === null ? null : ExactDecimal.of(share.amountBefore).plus(ExactDecimal.of(comingAmount)).toString();
  return { ...share, customersAfter: share.user ? share.customersBefore + coming : 0, amountAfter };
}
