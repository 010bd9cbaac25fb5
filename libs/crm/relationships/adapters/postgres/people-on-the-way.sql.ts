import { currentActor } from '#platform/bus';
import { joinScope, SqlText, type Statement } from '#platform/records';

export interface OnTheWay {
  readonly id: string;
  readonly displayName: string;
  readonly jobTitle: string | null;
  readonly organization: { readonly id: string; readonly name: string } | null;
}

/** Who these people are, and where they work today; `at` is where they are to be shown, if they work there. */
export function peopleOnTheWay(people: readonly string[], at: string | null, today: string): Statement {
  const sql = new SqlText();
  const { hidden, visible } = joinScope(currentActor(), sql);
  const day = sql.bind(today, 'date');
  const text = `select p.id, p.display_name as "displayName", ${hidden('person', 'jobTitle') ? 'null' : 'e.job_title'} as "jobTitle", case when o.id is null then null else json_build_object('id', o.id, 'name', o.name) end as organization
    from contacts.person_card p left join lateral (select c.organization_id, c.job_title from contacts.career c where c.person_id = p.id and (c.end_date is null or c.end_date >= ${day})
      order by (c.organization_id = ${sql.bind(at, 'uuid')}) desc nulls last, c.is_primary desc, c.start_date desc nulls last, c.id limit 1) e on true
    left join contacts.organization_card o on o.id = e.organization_id and ${visible('organization', 'o')}
    where p.id = any(${sql.bind(people, 'uuid[]')}) and ${visible('person', 'p')}`;
  return { text, values: sql.values };
}
