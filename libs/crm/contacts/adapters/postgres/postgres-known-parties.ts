import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/core';
import { currentTransaction, flushNow, inTransaction } from '#platform/bus';
import { ContactPoint } from '../../domain/contact-point.ts';
import { Employment } from '../../domain/employment.ts';
import { KnownParties, type OrganizationWhole, type Part, type PartyMatch, type PersonWhole } from '../../domain/known-parties.ts';
import { Organization } from '../../domain/organization.ts';
import type { PartyKind } from '../../domain/party.ts';
import { Person } from '../../domain/person.ts';
import { PostalAddress } from '../../domain/postal-address.ts';
import { matchingSql } from './matching.sql.ts';

type Type<T> = abstract new (...args: never[]) => T;

@Injectable()
export class PostgresKnownParties extends KnownParties {
  async hold(): Promise<void> {
    await inTransaction(currentTransaction(), `select pg_advisory_xact_lock(hashtextextended('contacts.arrivals', 0))`);
  }

  async matches(kind: PartyKind, keys: readonly string[], rehearsal: string | null): Promise<PartyMatch[]> {
    if (keys.length === 0) return [];
    const found = await inTransaction<PartyMatch>(currentTransaction(), ...matchingSql(kind, keys));
    return rehearsal === null ? found : [...found, ...(await this.remembered(kind, rehearsal, keys))];
  }

  async persons(ids: readonly string[]): Promise<PersonWhole[]> {
    if (ids.length === 0) return [];
    const persons = await locked(Person, ids);
    const points = await partsOf(ContactPoint, 'partyId', ids);
    const career = await partsOf(Employment, 'personId', ids);
    const addresses = await partsOf(PostalAddress, 'partyId', ids);
    return persons.map((person) => ({ person, points: points.get(person.id) ?? [], career: career.get(person.id) ?? [], addresses: addresses.get(person.id) ?? [] }));
  }

  async organizations(ids: readonly string[]): Promise<OrganizationWhole[]> {
    if (ids.length === 0) return [];
    const organizations = await locked(Organization, ids);
    const points = await partsOf(ContactPoint, 'partyId', ids);
    const addresses = await partsOf(PostalAddress, 'partyId', ids);
    return organizations.map((organization) => ({ organization, points: points.get(organization.id) ?? [], addresses: addresses.get(organization.id) ?? [] }));
  }

  keep(parts: readonly Part[]): void {
    currentTransaction().persist(parts as never);
  }

  release(parts: readonly Part[]): void {
    const unit = currentTransaction().getUnitOfWork();
    for (const part of parts) unit.unsetIdentity(part);
  }

  settle(at: Date): Promise<void> {
    return flushNow(at);
  }

  async remember(kind: PartyKind, rehearsal: string, matches: readonly PartyMatch[]): Promise<void> {
    const text = `insert into contacts.rehearsed_parties (rehearsal, kind, key, party_id, owner_id, team_id, standing, name, tax_id, organization_id)
      select $1::uuid, $2, key, id, "ownerId", "teamId", standing, name, "taxId", "organizationId" from json_to_recordset($3::json) as x(key text, id uuid, "ownerId" uuid, "teamId" uuid, standing jsonb, name text, "taxId" text, "organizationId" uuid) on conflict do nothing`;
    await inTransaction(currentTransaction(), text, [rehearsal, kind, JSON.stringify(matches)]);
  }

  async forget(rehearsal: string): Promise<void> {
    await inTransaction(currentTransaction(), 'delete from contacts.rehearsed_parties where rehearsal = $1', [rehearsal]);
  }

  private remembered(kind: PartyKind, rehearsal: string, keys: readonly string[]): Promise<PartyMatch[]> {
    const text = `select key, party_id as id, owner_id as "ownerId", team_id as "teamId", standing, name, tax_id as "taxId", organization_id as "organizationId", true as "isRehearsed"
      from contacts.rehearsed_parties where rehearsal = $1 and kind = $2 and key = any($3::text[]) order by party_id`;
    return inTransaction<PartyMatch>(currentTransaction(), text, [rehearsal, kind, keys]);
  }
}

const locked = <T extends object>(type: Type<T>, ids: readonly string[]): Promise<T[]> =>
  currentTransaction().find(type as never, { id: { $in: ids } } as never, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } as never }) as unknown as Promise<T[]>;

async function partsOf<T extends object>(type: Type<T>, field: 'partyId' | 'personId', ids: readonly string[]): Promise<Map<string, T[]>> {
  const parts = (await currentTransaction().find(type as never, { [field]: { $in: ids }, deletedAt: null } as never, { orderBy: { createdAt: 'asc', id: 'asc' } as never })) as unknown as T[];
  const byOwner = new Map<string, T[]>();
  for (const part of parts) {
    const owner = String((part as Record<string, unknown>)[field]);
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), part]);
  }
  return byOwner;
}
