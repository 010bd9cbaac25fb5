import { Injectable } from '@nestjs/common';
import { isWithin, reachOf } from '#platform/access';
import { currentActor } from '#platform/bus';
import { AccessDenied, Clock } from '#platform/kernel';
import type { Owner } from '../domain/activity.ts';
import { ActivityReferences } from '../domain/ports.ts';
import type { Stamp } from '../domain/stamp.ts';

/** Whose something is: the one who records it, or somebody whose activities that one may change. */
@Injectable()
export class Ownership {
  constructor(private readonly references: ActivityReferences, private readonly clock: Clock) {}

  async ofNew(ownerId: string | undefined): Promise<Owner> {
    const actor = currentActor();
    const wanted = ownerId ?? actor.userId;
    if (!wanted) return { ownerId: null, teamId: null };
    const owner = await this.references.owner(wanted, 'ownerId');
    if (wanted !== actor.userId && !isWithin(reachOf(actor, 'activities.change'), owner)) throw new AccessDenied('activities.change');
    return owner;
  }

  stamp(): Stamp {
    return { at: this.clock.now(), byId: currentActor().userId };
  }
}
