import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { joinScope, SqlText } from '#platform/records';
import { mostWhoLeft, WhereDidTheyGo, type PersonWhoLeft } from '../../application/where-did-they-go.ts';
import { knowsCareers, requireSeen } from './sight.ts';

@Handles(WhereDidTheyGo)
export class WhereDidTheyGoSql {
  constructor(private readonly reads: Reads) {}

  async execute({ organizationId }: WhereDidTheyGo): Promise<Page<PersonWhoLeft>> {
    await requireSeen(this.reads, 'organization', organizationId);
    if (!knowsCareers(currentActor())) return { items: [], nextCursor: null };
    const sql = new SqlText();
    const { hidden, visible } = joinScope(currentActor(), sql);
    const title = (alias: string): string => (hidden('person', 'jobTitle') ? 'null' : `${alias}.job_title`);
    const there = sql.bind(organizationId, 'uuid');
    // The first that began when he left or later; where that is not known, where he is today.
    const text = `select p.id, p.display_name as "displayName", ${title('was')} as "jobTitle", was.end_date::text as "leftOn", case when o.id is null then null else json_build_object('id', o.id, 'name', o.name) end as next, case when o.id is null then null else ${title('next')} end as "nextJobTitle"
      from (select distinct on (c.person_id) c.* from contacts.career c where c.organization_id = ${there} and c.end_date is not null
        and not exists (select from contacts.career still where still.person_id = c.person_id and still.organization_id = ${there} and still.end_date is null) order by c.person_id, c.end_date desc) was
      join contacts.person_card p on p.id = was.person_id and ${visible('person', 'p')}
      left join lateral (select c.organization_id, c.job_title from contacts.career c where c.person_id = was.person_id and c.organization_id <> ${there} and (c.start_date >= was.first_day or (c.start_date is null and c.end_date is null))
        and (c.last_day is null or c.last_day > was.last_day) order by c.start_date nulls last, c.id limit 1) next on true
      left join contacts.organization_card o on o.id = next.organization_id and ${visible('organization', 'o')}
      order by was.end_date desc, p.id limit ${mostWhoLeft}`;
    return { items: await this.reads.rows<PersonWhoLeft>(text, sql.values), nextCursor: null };
  }
}
