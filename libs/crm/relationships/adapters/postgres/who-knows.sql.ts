import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock } from '#platform/kernel';
import { joinScope, SqlText } from '#platform/records';
import type { AcquaintanceRecord } from '../../application/acquaintance-record.ts';
import { mostKnownPeople, mostOfUs, WhoKnowsOrganization, type KnownPerson } from '../../application/who-knows-organization.ts';
import { mostAcquaintances, WhoKnowsPerson } from '../../application/who-knows-person.ts';
import { knowsAcquaintances, knowsCareers, requireSeen } from './sight.ts';
import { keptJson, keptRow, told, type Kept } from './told.ts';

const nothing = { items: [], nextCursor: null };

@Handles(WhoKnowsPerson)
export class WhoKnowsPersonSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ personId }: WhoKnowsPerson): Promise<Page<AcquaintanceRecord>> {
    await requireSeen(this.reads, 'person', personId);
    if (!knowsAcquaintances(currentActor())) return nothing;
    const kept = await this.reads.rows<Kept>(`select ${keptRow} from activities.acquaintance k join identity.user_card u on u.id = k.user_id
      where k.person_id = $1::uuid order by u.status = 'active' desc, k.warmth desc, k.user_id limit ${mostAcquaintances}`, [personId]);
    return { items: kept.map((each) => told(each, this.clock.now())), nextCursor: null };
  }
}

@Handles(WhoKnowsOrganization)
export class WhoKnowsOrganizationSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ organizationId }: WhoKnowsOrganization): Promise<Page<KnownPerson>> {
    await requireSeen(this.reads, 'organization', organizationId);
    const actor = currentActor();
    if (!knowsAcquaintances(actor) || !knowsCareers(actor)) return nothing;
    const sql = new SqlText();
    const { hidden, visible } = joinScope(actor, sql);
    // Of each person the best acquaintance first, by its index; the whole of it only for those who are shown.
    const text = `select there.id, there."displayName", there."jobTitle", there."isCurrent", there."endDate", acquainted.count, acquainted."knownBy" from (
        select p.id, p.display_name as "displayName", ${hidden('person', 'jobTitle') ? 'null' : 'e.job_title'} as "jobTitle", e.end_date is null as "isCurrent", e.end_date::text as "endDate", best.warmth
        from (select distinct on (person_id) person_id, job_title, end_date from contacts.career where organization_id = ${sql.bind(organizationId, 'uuid')} order by person_id, end_date desc nulls first) e
        join contacts.person_card p on p.id = e.person_id and ${visible('person', 'p')}
        cross join lateral (select k.warmth from activities.acquaintance k where k.person_id = e.person_id order by k.warmth desc limit 1) best
        order by "isCurrent" desc, best.warmth desc, p.id limit ${mostKnownPeople}) there
      cross join lateral (select (select count(*)::int from activities.acquaintance k where k.person_id = there.id) as count,
        (select json_agg(x.kept) from (select ${keptJson} as kept from activities.acquaintance k join identity.user_card u on u.id = k.user_id where k.person_id = there.id order by u.status = 'active' desc, k.warmth desc, k.user_id limit ${mostOfUs}) x) as "knownBy") acquainted
      order by there."isCurrent" desc, there.warmth desc, there.id`;
    const people = await this.reads.rows<Omit<KnownPerson, 'knownBy'> & { knownBy: Kept[] }>(text, sql.values);
    return { items: people.map((each) => ({ ...each, knownBy: each.knownBy.map((kept) => told(kept, this.clock.now())) })), nextCursor: null };
  }
}
