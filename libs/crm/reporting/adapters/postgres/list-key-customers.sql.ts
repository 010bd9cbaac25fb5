import type { Actor } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { asCounted, joinScope, kindNamed, ListStatement, SqlText, type Statement } from '#platform/records';
import { stretches } from '../../application/get-key-persons.ts';
import { ListKeyCustomers, mostKeyCustomers, type KeyCustomer } from '../../application/list-key-customers.ts';
import { contactsSince, hangingOn, revenueSince } from '../../domain/hanging.ts';
import { ofTeam, requireFigures, wonOrOpen, type Asked } from './risk-statements.ts';

@Handles(ListKeyCustomers)
export class ListKeyCustomersSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ userId, days = stretches.usual, teamId }: ListKeyCustomers): Promise<Page<KeyCustomer>> {
    requireFigures(currentActor());
    const [user] = await this.reads.rows('select 1 from identity.user_card where id = $1::uuid', [userId]);
    if (!user) throw new ResourceNotFound();
    const today = this.clock.today();
    const { text, values } = statement(currentActor(), userId, { since: contactsSince(today, days), wonSince: revenueSince(today), teamId });
    return { items: await this.reads.rows<KeyCustomer>(text, values), nextCursor: null };
  }
}

const instant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The customers are chosen by what was won with them, and only those shown are told of. */
function statement(actor: Actor, userId: string, asked: Asked): Statement {
  const sql = new SqlText();
  const counts = asCounted(actor);
  const filter = { and: [...hangingOn('one', asked.since), { field: 'contactById', value: userId }, ...ofTeam(asked.teamId)] };
  const customers = new ListStatement(kindNamed('organization'), counts, { filter }).rows(sql);
  const deals = new ListStatement(kindNamed('deal'), counts, { filter: { or: [{ and: wonOrOpen('won', asked) }, { and: wonOrOpen('open', asked) }] } });
  const { visible, hidden } = joinScope(counts, sql);
  const [user, since] = [sql.bind(userId, 'uuid'), sql.bind(asked.since, 'timestamptz')];
  const base = '(select decimals from deals.base_currency)';
  const amounts = deals.hidden('amountBase') ? '' : `round(m.won, ${base})::text as won, round(m.open, ${base})::text as open, `;
  const people = hidden('activity', 'participants') ? `'[]'::json` : `(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.display_name) order by k.last_at desc, p.id), '[]') from
    (select distinct on (k.person_id) k.person_id, k.last_at from contacts.career c join activities.acquaintance k on k.person_id = c.person_id and k.user_id = ${user} and k.last_at >= ${since} where c.organization_id = m.id and c.end_date is null limit 3) k
    join contacts.person_card p on p.id = k.person_id and ${visible('person', 'p')})`;
  const remedies = `(select coalesce(json_agg(json_build_object('kind', case when a.owner_id = ${user} then 'briefing' else 'introduction' end, 'activityId', a.id, 'subject', ${hidden('activity', 'subject') ? 'null' : 'a.subject'}, 'at', ${instant('a.happens_at')},
      'owner', json_build_object('id', u.id, 'displayName', u.display_name)) order by a.happens_at, a.id), '[]') from activities.planned_activity a join identity.user_card u on u.id = a.owner_id and u.status = 'active'
    where a.organization_id = m.id and case when a.owner_id = ${user} then a.type = 'task' and a.created_by_id <> a.owner_id else a.type in ('call', 'meeting', 'email') end)`;
  const text = `select json_build_object('id', m.id, 'name', m.name) as organization, ${amounts}${instant('m.contact_by_at')} as "contactAt", ${people} as people, ${remedies} as remedies
    from (select o.id, o.name, o.contact_by_at, coalesce(sum(d.amount_base) filter (where d.status = 'won'), 0) as won, coalesce(sum(d.amount_base) filter (where d.status = 'open'), 0) as open
      from (select r.id, r.name, r.contact_by_at from ${customers}) o left join (select r.organization_id, r.status, r.amount_base from ${deals.rows(sql)}) d on d.organization_id = o.id
      group by o.id, o.name, o.contact_by_at ${deals.hidden('amountBase') ? 'order by o.contact_by_at desc, o.id' : 'order by won desc, open desc, o.id'} limit ${mostKeyCustomers}) m
    ${deals.hidden('amountBase') ? 'order by m.contact_by_at desc, m.id' : 'order by m.won desc, m.open desc, m.id'}`;
  return { text, values: sql.values };
}
