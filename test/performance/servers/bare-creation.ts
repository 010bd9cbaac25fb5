import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 } from 'uuid';
import { searchKey } from '#platform/text';
import type { Plan, Read } from './plan.ts';

export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly lifecycleStage: string;
  readonly description: string;
  readonly contactPoints: readonly { readonly kind: string; readonly value: string }[];
}

const personSql = `insert into contacts.persons (id, version, display_name, given_name, family_name, lifecycle_stage, description, primary_email, primary_phone, owner_id, team_id, do_not_contact, name_key, created_at, created_by_id, updated_at, updated_by_id)
  values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false, $11, $12, $9, $12, $9)`;
const pointSql = `insert into contacts.contact_points (id, party_kind, party_id, kind, value, normalized_value, label, is_primary, created_at, updated_at) values ($1, 'person', $2, $3, $4, $5, 'work', true, $6, $6)`;
const auditSql = `insert into platform.audit_events (id, at, actor_id, actor_name, action, kind, record_id, entity, entity_id, changes, trace_id) values ($1, $2, $3, $4, 'AddPerson', $5, $6, $7, $8, $9, $10)`;
const eventSql = `insert into platform.events (id, type, at, payload) values ($1, 'contacts.person-added.v1', $2, $3)`;

/** A person with its contact points, their audit and the event in one transaction, and the record as it then is. */
export async function createPerson(pool: pg.Pool, { texts, reads, actor }: Plan, { contactPoints, ...fields }: NewPerson): Promise<Record<string, unknown>> {
  const client = await pool.connect();
  const send = async (name: string, text: string, bound: unknown[]) => (await client.query<Record<string, unknown>>({ name, text, values: bound })).rows;
  const [id, at, trace] = [v7(), new Date(), randomBytes(8).toString('hex')];
  const displayName = `${fields.givenName} ${fields.familyName}`;
  const audit = (kind: string, entity: string, entityId: string, row: object) =>
    send('audit', auditSql, [v7(), at, actor.userId, actor.name, kind, id, entity, entityId, JSON.stringify(Object.entries(row).map(([field, to]) => ({ field, from: null, to: to as unknown }))), trace]);
  try {
    await client.query('begin');
    const person = { displayName, ...fields, primaryEmail: contactPoints[0]!.value, primaryPhone: contactPoints[1]!.value, ownerId: actor.userId, teamId: actor.teamId, tagIds: [], businessLineIds: [], confidentiality: 'open', doNotContact: false };
    await send('person', personSql, [id, displayName, fields.givenName, fields.familyName, fields.lifecycleStage, fields.description, person.primaryEmail, person.primaryPhone, actor.userId, actor.teamId, searchKey(displayName), at]);
    await audit('person', 'person', id, person);
    for (const { kind, value } of contactPoints) {
      const pointId = v7();
      await send('point', pointSql, [pointId, id, kind, value, value.toLowerCase(), at]);
      await audit('person', 'contact-point', pointId, { partyKind: 'person', partyId: id, kind, value, normalizedValue: value, label: 'work', isPrimary: true });
    }
    await send('event', eventSql, [v7(), at, JSON.stringify({ personId: id })]);
    const record = recordOf(id, reads);
    const [row] = await send('record', texts[record.text]!, record.values);
    await client.query('commit');
    return row!;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** The statement by which the product read another person, with this id in the place of that one's. */
function recordOf(id: string, reads: Plan['reads']): { text: number; values: unknown[] } {
  const [path, [{ text, values }]] = Object.entries(reads).find(([each]) => each.startsWith('/api/v1/persons/')) as [string, [Read]];
  return { text, values: values.map((value) => (value === path.split('/').at(-1) ? id : value)) };
}
