import type { TestDatabase } from '#platform/testing';

export interface PairFigures { readonly pair: string; readonly counts: string; readonly first: string; readonly last: string; readonly warmth: number }

/** What is kept of every pair of one of us and one of them. */
export async function keptAcquaintances(database: TestDatabase): Promise<PairFigures[]> {
  return (await database.rows<PairFigures & { warmth: string }>(`select user_id || '/' || person_id as pair, concat_ws(' ', meeting_count, call_count, email_count, inbound_count, outbound_count) as counts,
    first_at::text as first, last_at::text as last, round(warmth, 2)::text as warmth from activities.acquaintances order by 1`)).map(rounded);
}

/** The same from all activities there are, by a formula that is written here once more and reads nothing that is kept. */
export async function workedOutFromActivities(database: TestDatabase): Promise<PairFigures[]> {
  return (await database.rows<PairFigures & { warmth: string }>(`select pair, concat_ws(' ', meetings, calls, emails, inbound, outbound) as counts, first, last, round((weight * case when meetings + inbound = 0 then 0.25 else 1 end)::numeric, 2)::text as warmth from (
      select a.owner_id || '/' || person as pair, count(*) filter (where type = 'meeting') as meetings, count(*) filter (where type = 'call') as calls, count(*) filter (where type = 'email') as emails,
        count(*) filter (where type in ('call', 'email') and direction = 'inbound') as inbound, count(*) filter (where type in ('call', 'email') and direction = 'outbound') as outbound,
        min(completed_at)::text as first, max(completed_at)::text as last,
        sum((case when type = 'meeting' then 6 when type = 'call' and direction = 'inbound' then 4 when type = 'call' then 2 when direction = 'inbound' then 3 else 1 end) * power(2::float8, ((completed_at at time zone 'utc')::date - date '2020-01-01')::float8 / 180)) as weight
      from activities.activities a cross join unnest(a.person_ids) person
      left join activities.outcomes o on o.id = a.outcome_id where o.is_contact is not false and a.deleted_at is null and a.status = 'done' and a.type in ('call', 'meeting', 'email') and a.practice_id is null and a.owner_id is not null group by 1) x order by 1`)).map(rounded);
}

const rounded = ({ warmth, ...rest }: PairFigures & { readonly warmth: number | string }): PairFigures => ({ ...rest, warmth: Math.round(Number(warmth) * 10) / 10 });
