import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { afterCursor, Cursors, joinScope, orderBy, SqlText } from '#platform/records';
import { ListPeopleOfOrganization, type ColleagueRow } from '../../application/list-people-of-organization.ts';
import { OrganizationKind } from '../../kinds/organization.kind.ts';
import { unless } from '../../kinds/party-joins.ts';

/** Those of today first, each group by name. */
const keys = [{ on: '(e.end_date is not null)', as: 'boolean', descending: false }, { on: 'p.display_name collate "und-x-icu"', as: 'text', descending: false }, { on: 'e.id', as: 'uuid', descending: false }];

@Handles(ListPeopleOfOrganization)
export class ListPeopleOfOrganizationSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute({ organizationId, on, cursor, limit = 200 }: ListPeopleOfOrganization): Promise<Page<ColleagueRow>> {
    await this.reads.record(OrganizationKind, organizationId);
    const sql = new SqlText();
    const { hidden, visible } = joinScope(currentActor(), sql);
    if (hidden('person', 'employments') || hidden('person', 'organization')) return { items: [], nextCursor: null };
    const scope = JSON.stringify([currentActor().userId, 'people-of', organizationId, on]);
    const text = `select e.id as "employmentId", p.id as "personId", p.display_name as "displayName", ${unless(hidden('person', 'jobTitle'), 'e.job_title')} as "jobTitle",
        ${unless(hidden('person', 'department'), 'e.department')} as department, e.start_date::text as "startDate", e.end_date::text as "endDate", e.date_precision as "datePrecision", e.end_date is null as "isCurrent"
      from contacts.employments e join contacts.persons p on p.id = e.person_id and ${visible('person', 'p')}
      where e.organization_id = ${sql.bind(organizationId, 'uuid')} and e.deleted_at is null ${on ? workedOn(sql.bind(on, 'date')) : ''}
        and ${cursor ? afterCursor(keys, this.cursors.read(cursor, scope), sql) : 'true'} order by ${orderBy(keys)} limit ${sql.bind(limit + 1)}`;
    const rows = await this.reads.rows<ColleagueRow>(text, sql.values);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? this.cursors.write([!last.isCurrent, last.displayName, last.employmentId], scope) : null };
  }
}

/** A month or a year counts whole: somebody who left in "2024-03" still worked there on the 20th. */
function workedOn(day: string): string {
  const unit = `case e.date_precision when 'month' then 'month' when 'year' then 'year' else 'day' end`;
  return `and (e.start_date is null or date_trunc(${unit}, e.start_date::timestamp) <= ${day}) and (e.end_date is null or date_trunc(${unit}, e.end_date::timestamp) + ('1 ' || ${unit})::interval > ${day})`;
}
