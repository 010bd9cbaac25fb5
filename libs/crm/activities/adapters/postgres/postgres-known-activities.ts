import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/core';
import { currentTransaction, flushNow, inTransaction } from '#platform/bus';
import { Activity } from '../../domain/activity.ts';
import { KnownActivities, type ActivityKey } from '../../domain/known-activities.ts';

const run = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => inTransaction<Row>(currentTransaction(), text, values);

function parametersOf(keys: readonly ActivityKey[]): [externalIds: string[], moments: string[], days: string[]] {
  return [[...new Set(keys.flatMap(({ externalId }) => externalId ?? []))], [...new Set(keys.flatMap(({ at }) => at?.toISOString() ?? []))], [...new Set(keys.flatMap(({ day }) => day ?? []))]];
}

@Injectable()
export class PostgresKnownActivities extends KnownActivities {
  async hold(): Promise<void> {
    await run(`select pg_advisory_xact_lock(hashtextextended('activities.arrivals', 0))`);
  }

  /** Each moment is answered by an index of its own. */
  async matches(keys: readonly ActivityKey[]): Promise<{ id: string; ownerId: string | null; teamId: string | null }[]> {
    const ways = ['external_id = any($1::text[])', ...['completed_at', 'start_at', 'due_at'].map((column) => `${column} = any($2::timestamptz[])`), 'first_day = any($3::date[])'];
    const text = ways.map((way) => `select a.id, a.owner_id as "ownerId", a.team_id as "teamId" from activities.activities a where a.deleted_at is null and a.practice_id is null and a.${way}`).join(' union ');
    return run(text, parametersOf(keys));
  }

  async activities(ids: readonly string[]): Promise<Activity[]> {
    if (ids.length === 0) return [];
    return (await currentTransaction().find(Activity as never, { id: { $in: ids } } as never, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } as never })) as unknown as Activity[];
  }

  keep(activities: readonly Activity[]): void {
    currentTransaction().persist(activities as never);
  }

  settle(at: Date): Promise<void> {
    return flushNow(at);
  }

  release(activities: readonly Activity[]): void {
    const unit = currentTransaction().getUnitOfWork();
    for (const each of activities) unit.unsetIdentity(each);
  }

  async recall(rehearsal: string, keys: readonly ActivityKey[]): Promise<void> {
    const ways = ['external_id = any($2::text[])', 'happens_at = any($3::timestamptz[])', 'first_day = any($4::date[])'];
    const text = `with known as materialized (${ways.map((way) => `select record from activities.rehearsed_activities where rehearsal = $1 and ${way}`).join(' union ')}),
      gone as (delete from activities.activities where id = any(select (record ->> 'id')::uuid from known)) select record from known`;
    const known = await run<{ record: object }>(text, [rehearsal, ...parametersOf(keys)]);
    await run('insert into activities.activities select (jsonb_populate_record(null::activities.activities, record)).* from jsonb_array_elements($1::jsonb) record', [JSON.stringify(known.map(({ record }) => record))]);
  }

  async seen(ids: readonly string[]): Promise<string> {
    const [row] = await run<{ records: string }>(`select coalesce(jsonb_agg(to_jsonb(a)), '[]')::text as records from activities.activities a where id = any($1::uuid[])`, [ids]);
    return row!.records;
  }

  async remember(rehearsal: string, seen: string): Promise<void> {
    const text = `insert into activities.rehearsed_activities (rehearsal, activity_id, external_id, happens_at, first_day, record)
      select $1, (record ->> 'id')::uuid, record ->> 'external_id', (record ->> 'happens_at')::timestamptz, (record ->> 'first_day')::date, record from jsonb_array_elements($2::jsonb) record
      on conflict (rehearsal, activity_id) do update set external_id = excluded.external_id, happens_at = excluded.happens_at, first_day = excluded.first_day, record = excluded.record`;
    await run(text, [rehearsal, seen]);
  }

  async forget(rehearsal: string): Promise<void> {
    await run('delete from activities.rehearsed_activities where rehearsal = $1', [rehearsal]);
  }
}
