import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, flushNow, inTransaction, lockRecord, nameInPractice, refuseClosedFields } from '#platform/bus';
import { ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { kindNamed, SqlText, visibleTo } from '#platform/records';
import { ContactPoint } from '../../domain/contact-point.ts';
import { Employment } from '../../domain/employment.ts';
import { Organization } from '../../domain/organization.ts';
import type { Party, PartyKind } from '../../domain/party.ts';
import { Person } from '../../domain/person.ts';
import { Employments, Organizations, PartyParts, Persons, References } from '../../domain/ports.ts';
import { PostalAddress } from '../../domain/postal-address.ts';

type Loaded = Party<Person> | Party<Organization>;

async function load<T extends object>(type: abstract new (...args: never[]) => T, kind: PartyKind, id: string, removed = false, beside?: string): Promise<T> {
  await lockRecord(kindNamed(kind), id, removed, beside);
  return (await currentTransaction().findOneOrFail(type as never, { id } as never)) as T;
}

@Injectable()
export class PostgresPersons extends Persons {
  get(id: string): Promise<Person> { return load(Person, 'person', id); }
  getRemoved(id: string): Promise<Person> { return load(Person, 'person', id, true); }
  add(person: Person): void { currentTransaction().persist(person); }
}

@Injectable()
export class PostgresOrganizations extends Organizations {
  get(id: string): Promise<Organization> { return load(Organization, 'organization', id); }
  beside(id: string): Promise<Organization> { return load(Organization, 'organization', id, false, 'contacts.change'); }
  getRemoved(id: string): Promise<Organization> { return load(Organization, 'organization', id, true); }
  add(organization: Organization): void { currentTransaction().persist(organization); }
}

const alive = { deletedAt: null };

@Injectable()
export class PostgresPartyParts extends PartyParts {
  async party(kind: PartyKind, id: string, writes: string): Promise<Loaded> {
    const party = kind === 'person' ? await load(Person, kind, id) : await load(Organization, kind, id);
    refuseClosedFields(kind, { [writes]: true });
    return party;
  }

  contactPoints(partyId: string): Promise<ContactPoint[]> { return currentTransaction().find(ContactPoint as never, { partyId, ...alive } as never, { orderBy: { createdAt: 'asc', id: 'asc' } as never }); }
  addresses(partyId: string): Promise<PostalAddress[]> { return currentTransaction().find(PostalAddress as never, { partyId, ...alive } as never, { orderBy: { createdAt: 'asc', id: 'asc' } as never }); }
  add(part: ContactPoint | PostalAddress): void { currentTransaction().persist(part); }
  settle(at: Date): Promise<void> { return flushNow(at); }
}

@Injectable()
export class PostgresEmployments extends Employments {
  of(personId: string): Promise<Employment[]> { return currentTransaction().find(Employment as never, { personId, ...alive } as never); }
  add(employment: Employment): void { currentTransaction().persist(employment); }
  settle(at: Date): Promise<void> { return flushNow(at); }
}

async function allExist(text: string, values: unknown[], expected: number, field: string): Promise<void> {
  const [row] = await inTransaction<{ n: number }>(currentTransaction(), text, values);
  if ((row?.n ?? 0) < expected) throw ReferenceNotFound.at(field);
}

@Injectable()
export class PostgresReferences extends References {
  user(id: string, field: string): Promise<void> { return allExist(`select count(*)::int as n from identity.user_card where id = $1 and status = 'active'`, [id], 1, field); }
  team(id: string, field: string): Promise<void> { return allExist('select count(*)::int as n from identity.team_card where id = $1', [id], 1, field); }
  tier(id: string, field: string): Promise<void> { return allExist('select count(*)::int as n from contacts.tiers where id = $1', [id], 1, field); }
  territory(id: string, field: string): Promise<void> { return allExist('select count(*)::int as n from contacts.territories where id = $1', [id], 1, field); }
  tags(ids: readonly string[], field: string): Promise<void> { return allExist('select count(*)::int as n from contacts.tags where id = any($1::uuid[])', [ids], new Set(ids).size, field); }
  businessLines(ids: readonly string[], field: string): Promise<void> { return allExist('select count(*)::int as n from contacts.business_lines where id = any($1::uuid[])', [ids], new Set(ids).size, field); }

  async teamOf(userId: string): Promise<string | null> {
    return (await inTransaction<{ team: string | null }>(currentTransaction(), 'select team_ids[1] as team from identity.user_card where id = $1', [userId]))[0]?.team ?? null;
  }

  async parent(id: string, childId: string, field: string): Promise<void> {
    await this.organization(id, field);
    // Two who tell of different ends of a chain would see no circle: one waits for the other.
    await inTransaction(currentTransaction(), `select pg_advisory_xact_lock(hashtext('contacts.parents'))`, []);
    const text = `with recursive above as (select o.id, o.parent_organization_id from contacts.organizations o where o.id = $1
      union select o.id, o.parent_organization_id from contacts.organizations o join above a on o.id = a.parent_organization_id) select from above where id = $2`;
    if ((await inTransaction(currentTransaction(), text, [id, childId])).length > 0) throw new ValidationFailed([{ pointer: `/${field}`, code: 'part-of-itself' }]);
  }

  async organization(id: string, field: string): Promise<void> {
    const sql = new SqlText();
    const text = `select count(*)::int as n from contacts.organizations r where r.id = ${sql.bind(id, 'uuid')} and ${visibleTo(currentActor(), kindNamed('organization'), 'r', sql)}`;
    await allExist(text, sql.values, 1, field);
    await nameInPractice('organization', [id], field);
  }
}
