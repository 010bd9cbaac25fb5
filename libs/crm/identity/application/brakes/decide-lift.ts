import { currentActor, Handles, ReadBrake } from '#platform/bus';
import { NeedsFreshProof, Refuses, SignedIn } from '#platform/access';
import { FromPath, Whole } from '#platform/fields';
import { Injectable } from '@nestjs/common';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { LiftAlreadyDecided, PersonRequired } from '../../domain/identity.errors.ts';
import type { LiftRequest } from '../../domain/lift-request.ts';
import { LiftRequests, Superiors } from '../../domain/lifts.ts';

/** Lets somebody below read on for some hours, up to ten times the norm. */
@SignedIn('for those below')
@NeedsFreshProof(PersonRequired)
@Refuses(ResourceNotFound, LiftAlreadyDecided)
export class ApproveLift extends Command<string> {
  @FromPath() readonly liftRequestId!: string;
  @Whole({ min: 1, max: 24 }) readonly hours!: number;
}

@SignedIn('for those below')
@Refuses(ResourceNotFound, LiftAlreadyDecided, PersonRequired)
export class RefuseLift extends Command<string> {
  @FromPath() readonly liftRequestId!: string;
}

/** Finds what somebody may decide about: the requests of those below. To everybody else it is not there. */
@Injectable()
export class Deciding {
  constructor(private readonly requests: LiftRequests, private readonly superiors: Superiors, private readonly notices: Notices) {}

  async of(requestId: string): Promise<{ readonly request: LiftRequest; readonly byId: string }> {
    const { userId: byId, kind } = currentActor();
    if (kind !== 'user' || !byId) throw new PersonRequired();
    const request = await this.requests.get(requestId);
    if (!(await this.superiors.isAbove(byId, request.userId))) throw new ResourceNotFound();
    return { request, byId };
  }

  tell({ id, userId, until }: LiftRequest, kind: string): Promise<void> {
    return this.notices.post({ to: userId, kind, details: { by: currentActor().name, until: until?.toISOString() ?? null }, href: null, key: `${kind} ${id}` });
  }
}

@Handles(ApproveLift)
export class ApproveLiftHandler {
  constructor(private readonly deciding: Deciding, private readonly brake: ReadBrake, private readonly clock: Clock) {}

  async execute({ liftRequestId, hours }: ApproveLift): Promise<string> {
    const { request, byId } = await this.deciding.of(liftRequestId);
    const now = this.clock.now();
    const until = new Date(now.getTime() + hours * 3_600_000);
    request.approve(byId, until, now);
    await this.brake.lift(request.userId, until, byId);
    await this.deciding.tell(request, 'identity.lift-approved');
    return liftRequestId;
  }
}

@Handles(RefuseLift)
export class RefuseLiftHandler {
  constructor(private readonly deciding: Deciding, private readonly clock: Clock) {}

  async execute({ liftRequestId }: RefuseLift): Promise<string> {
    const { request, byId } = await this.deciding.of(liftRequestId);
    request.refuse(byId, this.clock.now());
    await this.deciding.tell(request, 'identity.lift-refused');
    return liftRequestId;
  }
}
