import { Injectable } from '@nestjs/common';
import { currentCause, Queries } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { Subscribes } from '#platform/outbox';
import { OrganizationAssigned, PersonAssigned } from '../domain/contacts.events.ts';
import { GetOrganization } from './get-organization.ts';
import { GetPerson } from './get-person.ts';

/** Tells somebody that a party is his now. One that is gone, or somebody else's by now, is not told; several from one giver are one notice, of the last of them. */
@Injectable()
export class TellOfGivenParties {
  constructor(private readonly notices: Notices, readonly queries: Queries) {}

  async to(ownerId: string, about: { readonly kind: string; readonly id: string }, href: string, party: () => Promise<{ readonly owner?: { readonly id: string } | null; readonly details: object }>): Promise<void> {
    const { actorId, actorName } = currentCause();
    if (actorId === null || actorId === ownerId) return;
    try {
      const { owner, details } = await party();
      if (owner?.id !== ownerId) return;
      const kind = `contacts.${about.kind}-given`;
      await this.notices.post({ to: ownerId, kind, details: { ...details, by: actorName }, href, about, key: `${kind} ${actorId}`, gathers: true });
    } catch (error) {
      if (!(error instanceof ResourceNotFound)) throw error;
    }
  }
}

const as = ['contacts.read'];

@Subscribes(PersonAssigned, { as })
export class TellOwnerWhenPersonAssigned {
  constructor(private readonly telling: TellOfGivenParties) {}

  on({ personId, ownerId }: PersonAssigned): Promise<void> {
    return this.telling.to(ownerId, { kind: 'person', id: personId }, `/people/${personId}`, async () => {
      const { owner = null, displayName } = await this.telling.queries.ask(GetPerson.of(personId));
      return { owner, details: { displayName } };
    });
  }
}

@Subscribes(OrganizationAssigned, { as })
export class TellOwnerWhenOrganizationAssigned {
  constructor(private readonly telling: TellOfGivenParties) {}

  on({ organizationId, ownerId }: OrganizationAssigned): Promise<void> {
    return this.telling.to(ownerId, { kind: 'organization', id: organizationId }, `/organizations/${organizationId}`, async () => {
      const { owner = null, name } = await this.telling.queries.ask(GetOrganization.of(organizationId));
      return { owner, details: { name } };
    });
  }
}
