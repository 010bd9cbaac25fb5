import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { kindNamed, SqlText, visibleTo } from '#platform/records';
import { ListAccessRequestsToDecide, type AccessRequestToDecide } from '../../application/list-access-requests-to-decide.ts';
import { GetMyAccessRequest, ListMyAccessRequests, type MyAccessRequest } from '../../application/list-my-access-requests.ts';

const most = 500;
const instant = (column: string): string => `to_char(q.${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** The organization with a name only where whoever asks may see it, and the name. */
const organization = (sql: SqlText): string => {
  const actor = currentActor();
  const name = actor.mask.hidden.has('organization.name') ? `''` : 'r.name';
  return `(select json_build_object('id', r.id, 'name', ${name}) from contacts.organization_card r where r.id = q.organization_id and ${visibleTo(actor, kindNamed('organization'), 'r', sql)})`;
};

/** The same of a person. */
const person = (sql: SqlText): string => {
  const actor = currentActor();
  const name = actor.mask.hidden.has('person.displayName') ? `''` : 'r.display_name';
  return `(select json_build_object('id', r.id, 'name', ${name}) from contacts.person_card r where r.id = q.person_id and ${visibleTo(actor, kindNamed('person'), 'r', sql)})`;
};

function mine(more: (sql: SqlText) => string): SqlText & { text: string } {
  const sql = new SqlText();
  const text = `select q.id, q.asked_for as "askedFor", q.purpose, q.until::text, q.status, ${instant('due_at')} as "dueAt", q.refusals -> -1 ->> 'reason' as reason, q.granted_until::text as "grantedUntil",
      ${instant('created_at')} as "createdAt", ${instant('decided_at')} as "decidedAt", case when q.status = 'granted' then ${organization(sql)} end as organization, q.person_id is not null as "isWay", case when q.status = 'granted' then ${person(sql)} end as person
    from roads.access_requests q where q.asker_id = ${sql.bind(currentActor().userId, 'uuid')} ${more(sql)} order by q.id desc limit ${most}`;
  return Object.assign(sql, { text });
}

@Handles(ListMyAccessRequests)
export class ListMyAccessRequestsSql {
  constructor(private readonly reads: Reads) {}

  async execute(): Promise<Page<MyAccessRequest>> {
    const { text, values } = mine(() => '');
    return { items: await this.reads.rows<MyAccessRequest>(text, values), nextCursor: null };
  }
}

@Handles(GetMyAccessRequest)
export class GetMyAccessRequestSql {
  constructor(private readonly reads: Reads) {}

  async execute({ requestId }: GetMyAccessRequest): Promise<MyAccessRequest> {
    const { text, values } = mine((sql) => `and q.id = ${sql.bind(requestId, 'uuid')}`);
    const [request] = await this.reads.rows<MyAccessRequest>(text, values);
    if (!request) throw new ResourceNotFound();
    return request;
  }
}

@Handles(ListAccessRequestsToDecide)
export class ListAccessRequestsToDecideSql {
  constructor(private readonly reads: Reads) {}

  async execute(): Promise<Page<AccessRequestToDecide>> {
    const sql = new SqlText();
    const card = (alias: string): string => `json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name)`;
    const text = `select * from (select q.id, ${card('asker')} as asker, ${organization(sql)} as organization, ${person(sql)} as person, q.person_id is not null as "isWay", q.purpose, q.until::text, q.status, q.escalated_because as "escalatedBecause", ${instant('due_at')} as "dueAt", ${instant('created_at')} as "createdAt",
        coalesce((select json_agg(json_build_object('by', case when by.id is null then null else ${card('by')} end, 'at', f.refusal ->> 'at', 'reason', f.refusal ->> 'reason') order by f.at)
          from jsonb_array_elements(q.refusals) with ordinality f(refusal, at) left join identity.user_card by on by.id = (f.refusal ->> 'byId')::uuid), '[]') as refusals
      from roads.access_requests q join identity.user_card asker on asker.id = q.asker_id
      where q.status in ('asked', 'escalated') and q.decider_id = ${sql.bind(currentActor().userId, 'uuid')}) x where case when x."isWay" then x.person is not null else x.organization is not null end order by x.id limit ${most}`;
    return { items: await this.reads.rows<AccessRequestToDecide>(text, sql.values), nextCursor: null };
  }
}
