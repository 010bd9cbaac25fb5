import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/core';
import { currentTransaction, flushNow, inTransaction } from '#platform/bus';
import { DealCompetitor } from '../../domain/deal-parts.ts';
import { Deal } from '../../domain/deal.ts';
import { KnownDeals, type DealKey } from '../../domain/known-deals.ts';
import { find, run } from './locking.ts';

const standing = `jsonb_build_object('line', d.business_line_id, 'confidentiality', d.confidentiality, 'status', d.status)`;
const externalIds = (keys: readonly DealKey[]): string[] => [...new Set(keys.flatMap(({ externalId }) => externalId ?? []))];

@Injectable()
export class PostgresKnownDeals extends KnownDeals {
  async hold(): Promise<void> {
    await run(`select pg_advisory_xact_lock(hashtextextended('deals.arrivals', 0))`);
  }

  async matches(keys: readonly DealKey[]): ReturnType<KnownDeals['matches']> {
    const text = `select d.id, d.owner_id as "ownerId", d.team_id as "teamId", ${standing} as standing from deals.deals d where d.deleted_at is null and d.practice_id is null and d.external_id = any($1::text[])
      union select d.id, d.owner_id, d.team_id, ${standing} from json_to_recordset($2::json) k(name text, "organizationId" uuid)
        join deals.deals d on lower(d.name) = lower(k.name) and d.deleted_at is null and d.practice_id is null and d.organization_id is not distinct from k."organizationId"`;
    return inTransaction(currentTransaction(), text, [externalIds(keys), JSON.stringify(keys.map(({ name, organizationId }) => ({ name, organizationId })))]);
  }

  async deals(ids: readonly string[]): Promise<Deal[]> {
    if (ids.length === 0) return [];
    return (await currentTransaction().find(Deal as never, { id: { $in: ids } } as never, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } as never })) as unknown as Deal[];
  }

  async competitors(dealIds: readonly string[]): Promise<DealCompetitor[]> {
    return dealIds.length === 0 ? [] : find(DealCompetitor, { dealId: { $in: dealIds }, deletedAt: null });
  }

  keep(entries: readonly object[]): void {
    currentTransaction().persist(entries as never);
  }

  settle(at: Date): Promise<void> {
    return flushNow(at);
  }

  release(entries: readonly object[]): void {
    const unit = currentTransaction().getUnitOfWork();
    for (const each of entries) unit.unsetIdentity(each);
  }

  async recall(rehearsal: string, keys: readonly DealKey[]): Promise<void> {
    const text = `with known as materialized (
        select record from deals.rehearsed_deals where rehearsal = $1 and external_id = any($2::text[])
        union select record from deals.rehearsed_deals where rehearsal = $1 and lower(name) = any(select lower(n) from unnest($3::text[]) n)),
      gone as (delete from deals.deals where id = any(select (record ->> 'id')::uuid from known))
      select record from known`;
    const known = await inTransaction<{ record: object }>(currentTransaction(), text, [rehearsal, externalIds(keys), keys.map(({ name }) => name)]);
    await run('insert into deals.deals select (jsonb_populate_record(null::deals.deals, record)).* from jsonb_array_elements($1::jsonb) record', [JSON.stringify(known.map(({ record }) => record))]);
  }

  async seen(ids: readonly string[]): Promise<string> {
    const [row] = await inTransaction<{ records: string }>(currentTransaction(), `select coalesce(jsonb_agg(to_jsonb(d)), '[]')::text as records from deals.deals d where id = any($1::uuid[])`, [ids]);
    return row!.records;
  }

  async remember(rehearsal: string, seen: string): Promise<void> {
    const text = `insert into deals.rehearsed_deals (rehearsal, deal_id, name, external_id, record)
      select $1, (record ->> 'id')::uuid, record ->> 'name', record ->> 'external_id', record from jsonb_array_elements($2::jsonb) record
      on conflict (rehearsal, deal_id) do update set name = excluded.name, external_id = excluded.external_id, record = excluded.record`;
    await run(text, [rehearsal, seen]);
  }

  async forget(rehearsal: string): Promise<void> {
    await run('delete from deals.rehearsed_deals where rehearsal = $1', [rehearsal]);
  }
}
