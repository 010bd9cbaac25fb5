import { isWithin, reachOf } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock, ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { ListStatement, SqlText } from '#platform/records';
import { GetToday, type Today } from '../../application/get-today.ts';
import type { ActivityRow } from '../../application/activity-record.ts';
import type { PromiseRow } from '../../application/promise-record.ts';
import { ActivityKind } from '../../kinds/activity.kind.ts';
import { PromiseKind } from '../../kinds/promise.kind.ts';
import { NeglectedDeals } from './neglected-deals.ts';
import { knowsActivities, knowsPromises } from './sight.ts';

const most = 100;
const buckets = ['overdue', 'today', 'next', 'undated'] as const;
type Bucket = (typeof buckets)[number];
type Listed<Row> = { readonly items: readonly Row[]; readonly count: number };
const nothing = { items: [], count: 0 } as const;

const rowFields = Object.entries(ActivityKind.fields).filter(([, field]) => !field.recordOnly).map(([name]) => name);

/** Which part of a day an activity is of: an all-day one by its calendar days, a timed one by the instants between which the day lies in the asker's zone. */
const bucketOf = (day: string, zone: string): string => `case when r.all_day and r.first_day is not null then case when r.last_day < ${day} then 'overdue' when r.first_day <= ${day} then 'today' when r.first_day <= ${day} + 7 then 'next' end
  when r.start_at is null and r.due_at is null then 'undated' else case when r.happens_at < ${day}::timestamp at time zone ${zone} then 'overdue' when r.happens_at < (${day} + 1)::timestamp at time zone ${zone} then 'today' when r.happens_at < (${day} + 8)::timestamp at time zone ${zone} then 'next' end end`;

@Handles(GetToday)
export class GetTodaySql {
  constructor(private readonly reads: Reads, private readonly neglected: NeglectedDeals, private readonly clock: Clock) {}

  async execute({ day: asked, timeZone = 'UTC', ownerId: given }: GetToday): Promise<Today> {
    const ownerId = given ?? currentActor().userId;
    if (!ownerId) throw ReferenceNotFound.at('ownerId');
    if (ownerId !== currentActor().userId) await this.requireReach(ownerId);
    const day = asked ?? (await this.dayIn(timeZone));
    if (asked !== undefined) await this.dayIn(timeZone);
    const [planned, promises, rotting, withoutNextStep] = await Promise.all([this.planned(ownerId, day, timeZone), this.promises(ownerId, day), this.neglected.rotting(ownerId, most), this.neglected.withoutNextStep(ownerId, most)]);
    const { overdue, today, next, undated } = planned;
    const lists = { overdue, today, next, undated, promises, rotting, withoutNextStep };
    const each = <T>(of: (list: Listed<object>) => T) => Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, of(list)]));
    return { day, timeZone, ownerId, ...each(({ items }) => items), counts: each(({ count }) => count) } as never;
  }

  /** @throws ReferenceNotFound for somebody beyond the reach, as for nobody */
  private async requireReach(ownerId: string): Promise<void> {
    const [user] = await this.reads.rows<{ teamId: string | null }>('select team_ids[1] as "teamId" from identity.user_card where id = $1', [ownerId]);
    if (!user || !isWithin(reachOf(currentActor(), 'activities.read'), { ownerId, teamId: user.teamId })) throw ReferenceNotFound.at('ownerId');
  }

  private async dayIn(timeZone: string): Promise<string> {
    const [row] = await this.reads.rows<{ day: string | null }>('select case when activities.is_time_zone($1) then ($2::timestamptz at time zone $1)::date::text end as day', [timeZone, this.clock.now().toISOString()]);
    if (!row?.day) throw new ValidationFailed([{ pointer: '?timeZone', code: 'unknown-time-zone' }]);
    return row.day;
  }

  private async planned(ownerId: string, day: string, timeZone: string): Promise<Record<Bucket, Listed<ActivityRow>>> {
    if (!knowsActivities(currentActor(), 'owner')) return { overdue: nothing, today: nothing, next: nothing, undated: nothing };
    const list = new ListStatement(ActivityKind, currentActor(), {});
    const sql = new SqlText();
    const { columns, joins } = list.shown(rowFields, sql);
    const [date, zone] = [sql.bind(day, 'date'), sql.bind(timeZone, 'text')];
    const text = `with found as materialized (select r.id, r.happens_at, ${bucketOf(date, zone)} as bucket from ${list.rows(sql)} and r.owner_id = ${sql.bind(ownerId, 'uuid')} and r.status = 'planned' and r.happens_at < (${date} + 10)::timestamp at time zone 'utc'),
      placed as (select *, row_number() over (partition by bucket order by happens_at, id) as place, count(*) over (partition by bucket)::int as count from found where bucket is not null)
      select f.bucket, max(f.count) as count, json_agg(card order by f.place) as items
      from placed f cross join lateral (select r.* from activities.activities r where r.id = f.id offset 0) r ${joins} cross join lateral (select ${columns}) card where f.place <= ${most} group by f.bucket`;
    const rows = await this.reads.rows<{ bucket: Bucket } & Listed<ActivityRow>>(text, sql.values);
    return Object.fromEntries(buckets.map((bucket) => [bucket, rows.find((row) => row.bucket === bucket) ?? nothing])) as unknown as Record<Bucket, Listed<ActivityRow>>;
  }

  private async promises(ownerId: string, day: string): Promise<Listed<PromiseRow>> {
    if (!knowsPromises(currentActor(), 'owner')) return nothing;
    const filter = { and: [{ field: 'ownerId', value: ownerId }, { field: 'status', value: 'open' }, { field: 'dueOn', op: 'lte', value: day }] };
    const { items, total } = await this.reads.page<PromiseRow>(PromiseKind, { filter, sort: 'dueOn', limit: most, count: 'exact' } as never);
    return { items, count: total?.value ?? 0 };
  }
}
