import type { Actor } from '#platform/access';
import { AccessDenied } from '#platform/kernel';
import { asCounted, joinScope, kindNamed, ListStatement, SqlText, type Statement } from '#platform/records';
import { hangingSql, isCustomer, isCustomerSql, ofOrganization, type Condition } from '../../domain/hanging.ts';

/** What is asked for: `since` an instant, `wonSince` a day. */
export interface Asked {
  readonly since: string;
  readonly wonSince: string;
  readonly teamId: string | undefined;
}

const restsOn: Readonly<Record<string, readonly string[]>> = { organization: ['types', 'contactById', 'contactByAt', 'otherContactAt', 'lastContactAt', 'ownerId', 'teamId'], deal: ['status', 'closedOn', 'organizationId'] };

/** @throws AccessDenied where a role hides what the figures are made of */
export function requireFigures(actor: Actor): void {
  for (const [kind, fields] of Object.entries(restsOn)) for (const field of fields) if (actor.mask.hidden.has(`${kind}.${field}`)) throw new AccessDenied('activities.read');
}

export const ofTeam = (teamId: string | undefined): Condition[] => (teamId === undefined ? [] : [{ field: 'teamId', value: teamId }]);
export const wonOrOpen = (status: 'won' | 'open', { wonSince }: Asked): Condition[] => [{ field: 'status', value: status }, ...(status === 'won' ? [{ field: 'closedOn', op: 'gte', value: wonSince }] : [])];

/** All that is counted of a kind, as the actor sees it and without practice. */
const counted = (kind: string, actor: Actor, and: readonly Condition[]): ListStatement => new ListStatement(kindNamed(kind), asCounted(actor), { filter: { and } });

/** Customers by part: of those on one of us by whom, of those in silence by owner. */
export function customersByPart(actor: Actor, { since, teamId }: Asked): Statement {
  const sql = new SqlText();
  const rows = counted('organization', actor, [isCustomer, ...ofTeam(teamId)]).rows(sql);
  const text = `select part, case part when 'one' then contact_by_id when 'silent' then owner_id end as key, count(*)::int as count
    from (select ${hangingSql('r', sql.bind(since, 'timestamptz'))} as part, r.contact_by_id, r.owner_id from ${rows}) x group by 1, 2`;
  return { text, values: sql.values };
}

/** The same of the amounts of the deals that name them. */
export function dealsByPart(actor: Actor, asked: Asked): Statement {
  const sql = new SqlText();
  const list = counted('deal', actor, [{ or: [{ and: wonOrOpen('won', asked) }, { and: wonOrOpen('open', asked) }] }, ...ofTeam(asked.teamId).map(ofOrganization)]);
  const rows = list.rows(sql);
  const { visible } = joinScope(asCounted(actor), sql);
  const part = hangingSql('o', sql.bind(asked.since, 'timestamptz'));
  const text = `select part, status, case part when 'one' then contact_by_id end as key, count(*)::int as count${list.hidden('amountBase') ? '' : ', coalesce(sum(amount_base), 0)::text as amount'}
    from (select d.status, d.amount_base, case when o.id is null then 'elsewhere' else ${part} end as part, o.contact_by_id from (select r.organization_id, r.status, r.amount_base from ${rows}) d
      left join contacts.organization_card o on o.id = d.organization_id and ${isCustomerSql('o')} and ${visible('organization', 'o')}) x group by 1, 2, 3`;
  return { text, values: sql.values };
}

export const onlyHis: readonly Condition[] = [{ field: 'contactById', op: 'isEmpty', value: false }, { field: 'otherContactAt', op: 'isEmpty', value: true }];

/** People whom one of us met and nobody else ever did, by whom. */
export function peopleByColleague(actor: Actor, { teamId }: Asked): Statement {
  const sql = new SqlText();
  return { text: `select r.contact_by_id as key, count(*)::int as count from ${counted('person', actor, [...onlyHis, ...ofTeam(teamId)]).rows(sql)} group by 1`, values: sql.values };
}

export const withoutPeople = ({ since, teamId }: Asked): Condition[] => [
  { field: 'status', value: 'done' }, { field: 'type', op: 'in', value: ['call', 'meeting', 'email'] }, { field: 'at', op: 'gte', value: since },
  { field: 'organizationId', op: 'isEmpty', value: false }, { field: 'personIds', op: 'isEmpty', value: true }, ...ofTeam(teamId).map(ofOrganization),
];

/** Contacts of which nobody said with whom, by whose they are. */
export function namelessByColleague(actor: Actor, asked: Asked): Statement {
  const sql = new SqlText();
  return { text: `select r.owner_id as key, count(*)::int as count from ${counted('activity', actor, withoutPeople(asked)).rows(sql)} group by 1`, values: sql.values };
}
