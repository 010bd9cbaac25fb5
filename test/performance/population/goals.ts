import pg from 'pg';

/** Somewhere to get to, and how many people work or worked at an employer of somebody who is there: what lies around it, however much of it is looked at. */
export interface Goal {
  readonly id: string;
  readonly around: number;
}

/** Half of them any company, half of them the employer of anybody, so that the large ones come up as often as people work there. With a team only companies that it looks after. */
export async function goals(databaseUrl: string, many: number, teamId: string | null): Promise<readonly Goal[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const text = `with sizes as materialized (select organization_id, count(distinct person_id) as people from contacts.employments group by 1),
      seen as materialized (select e.id, e.organization_id from contacts.employments e join contacts.organizations o on o.id = e.organization_id where e.is_primary and ($2::uuid is null or o.team_id = $2)),
      chosen as ((select organization_id as id from (select distinct organization_id from seen) o order by md5(organization_id::text) limit $1) union all (select organization_id from seen order by md5(id::text) limit $1))
    select c.id, (select sum(s.people)::int from (select distinct was.organization_id from contacts.employments here join contacts.employments was on was.person_id = here.person_id where here.organization_id = c.id and here.is_primary) place join sizes s using (organization_id)) as around from chosen c`;
  const { rows } = await client.query<Goal>(text, [Math.ceil(many / 2), teamId]);
  await client.end();
  return rows;
}
