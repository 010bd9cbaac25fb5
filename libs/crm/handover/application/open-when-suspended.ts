import { Injectable } from '@nestjs/common';
import { UserSuspended } from '#crm/identity';
import { currentCause, flushNow } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import { Subscribes } from '#platform/outbox';
import { Handover } from '../domain/handover.ts';
import { Bundles, Handovers } from '../domain/ports.ts';

/** Whoever may no longer come in and has anything hanging on him is handed over: nothing is left behind because nobody thought of it. */
@Injectable()
@Subscribes(UserSuspended)
export class OpenWhenSuspended {
  constructor(private readonly handovers: Handovers, private readonly bundles: Bundles, private readonly clock: Clock) {}

  async on({ userId }: UserSuspended): Promise<void> {
    await this.handovers.hold(userId);
    if ((await this.handovers.openOf(userId)) || !(await this.bundles.hangsAnything(userId, this.clock.today()))) return;
    const { teamId, status } = await this.handovers.colleague(userId, 'userId');
    if (status !== 'suspended') return;
    const at = this.clock.now();
    const handover = Handover.open(newId(), { ownerId: userId, teamId, reason: 'leaves', lastDay: null, note: null }, { at, byId: currentCause().actorId });
    this.handovers.add(handover);
    await flushNow(at);
    await this.bundles.gather(handover, at);
  }
}
