import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { isOf, kindNamed, SqlText, visibleTo } from '#platform/records';
import { GetContactState, ListContactStates, type ContactState, type ContactStates } from '../../application/get-contact-state.ts';
import type { TimelineRecords } from '../../application/get-timeline.ts';
import { contactTypes } from '../../domain/activity.ts';
import { isoInstant } from '../../kinds/field.ts';
import { knowsActivities, knowsPromises, named } from './sight.ts';

const mostIds = 200;

/** Where the activities of a record are found in the order of time, by the row `x` of the record. */
const links = {
  persons: { from: 'activities.activity_people l', of: 'l.person_id = x.id', id: 'l.activity_id', promises: '(p.by_person_id = x.id or p.to_person_id = x.id)', promised: ['byPerson', 'toPerson'] },
  organizations: { from: 'activities.activities l', of: 'l.organization_id = x.id and l.deleted_at is null', id: 'l.id', promises: 'p.organization_id = x.id', promised: ['organization'] },
  deals: { from: 'activities.activities l', of: 'l.deal_id = x.id and l.deleted_at is null', id: 'l.id', promises: 'p.deal_id = x.id', promised: ['deal'] },
} as const satisfies Record<TimelineRecords, object>;

/** The last contact is the newest of each type by itself, sought from now on backwards, so that an index finds it however much there is and is planned. */
function statement(records: TimelineRecords, ids: readonly string[], now: Date): { text: string; values: unknown[] } {
  const actor = currentActor();
  const sql = new SqlText();
  const hides = (field: string): boolean => actor.mask.hidden.has(`activity.${field}`);
  const kind = kindNamed(named[records].kind);
  const { from, of, id, promises, promised } = links[records];
  const knows = knowsActivities(actor, named[records].field);
  // What it came to says whether it was a contact.
  const knowsLast = knows && !hides('outcome');
  const types = sql.bind(contactTypes, 'text[]');
  const contact = (alias: string): string => `case when ${alias}.id is null then null else json_build_object('activityId', ${alias}.id, 'type', ${alias}.type, 'at', ${isoInstant(`${alias}.at`)} ${hides('subject') ? '' : `, 'subject', ${alias}.subject`} ${hides('owner') ? '' : `, 'owner', ${alias}.owner`} ${hides('participants') ? '' : `, 'people', ${alias}.people`}) end`;
  const whole = (found: string): string => `select a.id, a.type, a.happens_at as at, a.subject, case when owner.id is null then null else json_build_object('id', owner.id, 'displayName', owner.display_name) end as owner,
      (select coalesce(json_agg(json_build_object('id', p.id, 'displayName', p.display_name) order by p.display_name, p.id), '[]') from contacts.person_card p where p.id = any(a.person_ids) and ${visibleTo(actor, kindNamed('person'), 'p', sql)}) as people
    from (${found}) f join activities.activities a on a.id = f.id left join identity.user_card owner on owner.id = a.owner_id`;
  const last = `select f.id from unnest(${types}) t(type) cross join lateral (select ${id} as id, l.happens_at from ${from} where ${of} and l.type = t.type and l.is_contact and l.happens_at <= ${sql.bind(now.toISOString(), 'timestamptz')} order by l.happens_at desc limit 1) f order by f.happens_at desc limit 1`;
  const next = `select ${id} as id from ${from} where ${of} and l.status = 'planned' and l.type = any(${types}) order by l.happens_at limit 1`;
  const ownStep = records === 'deals' && !actor.mask.hidden.has('deal.nextStep') ? `or coalesce(x.next_step, '') <> '' or x.next_step_at is not null` : '';
  const text = `select x.id, ${isoInstant('last.at')} as "lastContactAt", ${contact('last')} as "lastContact", ${isoInstant('next.at')} as "nextContactAt", ${contact('next')} as "nextContact",
      ((${knows} and exists (select from ${from} where ${of} and l.status = 'planned')) ${ownStep}) as "hasNextStep", ${knowsPromises(actor, ...promised) ? `(select count(*)::int from activities.promises p where ${promises} and p.status = 'open' and p.deleted_at is null)` : '0'} as "openPromises"
    from (select r.* from ${kind.table} r where r.id = any(${sql.bind(ids, 'uuid[]')}) and ${visibleTo(actor, kind, 'r', sql)}) x
    left join lateral (${whole(last)} where ${knowsLast}) last on true left join lateral (${whole(next)} where ${knows}) next on true`;
  return { text, values: sql.values };
}

@Handles(GetContactState)
export class GetContactStateSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ records, recordId }: GetContactState): Promise<ContactState> {
    const { text, values } = statement(records, [recordId], this.clock.now());
    const [state] = await this.reads.rows<ContactState>(text, values);
    if (!state) throw new ResourceNotFound();
    return state;
  }
}

@Handles(ListContactStates)
export class ListContactStatesSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ records, ids }: ListContactStates): Promise<ContactStates> {
    const wanted = [...new Set(ids.split(',').filter(Boolean))];
    if (wanted.length > mostIds) throw new ValidationFailed([{ pointer: '?ids', code: 'too-many', max: mostIds }]);
    if (wanted.some((id) => !isOf('uuid', id))) throw new ValidationFailed([{ pointer: '?ids', code: 'not-an-id' }]);
    const { text, values } = statement(records, wanted, this.clock.now());
    const states = new Map((await this.reads.rows<ContactState>(text, values)).map((state) => [state.id, state]));
    return { items: wanted.flatMap((id) => states.get(id.toLowerCase()) ?? []) };
  }
}
