import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/bus';
import { AccessDenied, Clock } from '#platform/kernel';
import type { Stamp } from '../domain/party.ts';
import { References } from '../domain/ports.ts';

/** Whose a new record is: the one who adds it, or whom somebody with the right to transfer names. */
@Injectable()
export class Ownership {
  constructor(private readonly references: References, private readonly clock: Clock) {}

  async ofNew({ ownerId, teamId }: { ownerId?: string | undefined; teamId?: string | null | undefined }): Promise<{ ownerId: string | null; teamId: string | null }> {
    const actor = currentActor();
    const owner = ownerId ?? actor.userId;
    if (owner !== actor.userId && !actor.grants.has('contacts.transfer')) throw new AccessDenied('contacts.transfer');
    if (owner && owner !== actor.userId) await this.references.user(owner, 'ownerId');
    if (teamId) await this.references.team(teamId, 'teamId');
    return { ownerId: owner, teamId: teamId === undefined && owner ? await this.references.teamOf(owner) : (teamId ?? null) };
  }

  stamp(): Stamp {
    return { at: this.clock.now(), byId: currentActor().userId };
  }
}
