import pg from 'pg';

/** Where the busy timeline is, and the pipeline whose board is read. */
export interface Sales {
  readonly organizationId: string;
  readonly pipelineId: string;
}

const chosen = (list: string, salt: number): string => `(${list})[1 + (n * ${7919 + salt * 104_729}::bigint + $2::bigint) % cardinality(${list})]`;
const noise = (salt: number): string => `((n * ${6_700_417 + salt * 2_654_435_761}::bigint + $2::bigint * 7907) % 100000)`;

// Amounts are in the base currency, so that nothing has to be valued; the triggers that would do it are off.
const dealsSql = `
  with lists as materialized (select array(select id from contacts.organizations order by id limit 5000) as organizations, array(select id from identity.users where email like 'salesperson.%' order by id) as owners,
    array(select id from deals.stages where pipeline_id = $3 and type = 'open' order by position) as open, array(select id from deals.loss_reasons order by id) as reasons,
    (select id from deals.stages where pipeline_id = $3 and type = 'won' limit 1) as won, (select id from deals.stages where pipeline_id = $3 and type = 'lost' limit 1) as lost, (select code from deals.currencies where is_base) as base),
  drawn as (select n, ${noise(1)} as chance, ${noise(2)} as worth, timestamptz '2024-01-01 09:00Z' + make_interval(hours => (${noise(3)} % 21000)::int) as opened from generate_series(1, $1::bigint) n),
  told as (select *, case when chance < 12000 then 'open' when chance < 50000 then 'won' when chance < 80000 then 'lost' when chance < 93000 then 'abandoned' else 'declined' end as status, opened + make_interval(days => 5 + (worth % 90)::int) as closed from drawn)
  insert into deals.deals (id, name, name_key, organization_id, pipeline_id, stage_id, status, amount, currency, close_date, actual_close_at, closed_on, owner_id, team_id, stage_entered_at, opened_at, first_contact_at, loss_reason_id,
    created_at, updated_at, probability, amount_base, weighted_base, courting_days)
  select md5('deal ' || n || ' ' || $2::text)::uuid, 'Deal ' || n, 'deal ' || n, ${chosen('organizations', 1)}, $3, case told.status when 'open' then ${chosen('open', 2)} when 'won' then won else lost end, told.status,
    500 + worth + 0.25, base, (closed + interval '20 days')::date, case when told.status <> 'open' then closed end, case when told.status <> 'open' then closed::date end, owner.id, owner.team_ids[1], opened + interval '3 days', opened, opened - interval '6 days',
    case when told.status in ('lost', 'abandoned', 'declined') then ${chosen('reasons', 3)} end, opened, closed, 50, 500 + worth + 0.25, (500 + worth + 0.25) / 2, case when told.status = 'won' then (closed::date - opened::date) + 6 end
  from told cross join lists join identity.users owner on owner.id = ${chosen('owners', 4)}`;

const activitiesSql = `
  insert into activities.activities (id, type, status, subject, name_key, description, time_zone, completed_at, owner_id, team_id, organization_id, person_ids, created_at, created_by_id, updated_at, happens_at)
  select md5('activity ' || n || ' ' || $2::text)::uuid, (array['call', 'meeting', 'email', 'note', 'task'])[1 + n % 5], 'done', 'Contact ' || n, 'contact ' || n, 'What was said.', 'Europe/Berlin', told, owner.id, owner.team_ids[1], $3, '{}', told, owner.id, told, told
  from generate_series(1, $1::bigint) n cross join lateral (select timestamptz '2024-01-01 08:00Z' + make_interval(mins => (n * 150)::int) as told) at
    cross join (select array(select id from identity.users where email like 'salesperson.%' order by id) as owners) lists join identity.users owner on owner.id = ${chosen('owners', 5)}`;

/** Fills the sales of a company: as many deals as asked in its first pipeline, and one organization with as many contacts; the same for the same seed. */
export async function fillSales(databaseUrl: string, seed: number, deals: number, contacts: number): Promise<Sales> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC' });
  await client.connect();
  const [place] = (await client.query<Sales>(`select (select id from contacts.organizations order by id limit 1) as "organizationId", (select id from deals.pipelines order by position limit 1) as "pipelineId"`)).rows;
  await client.query('set session_replication_role = replica');
  await client.query(dealsSql, [deals, seed, place!.pipelineId]);
  await client.query(activitiesSql, [contacts, seed, place!.organizationId]);
  await client.query('vacuum analyze');
  await client.end();
  return place!;
}
