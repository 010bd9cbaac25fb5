import { Injectable } from '@nestjs/common';
import { currentCause } from '#platform/bus';
import { Notices } from '#platform/notices';
import { Subscribes } from '#platform/outbox';
import { HandoverObjected } from '../domain/handover.events.ts';
import { Leads } from '../domain/ports.ts';

/** Tells whoever opened a hand-over that a successor objects. */
@Injectable()
@Subscribes(HandoverObjected)
export class TellOfObjection {
  constructor(private readonly leads: Leads, private readonly notices: Notices) {}

  async on({ handoverId, byId, bundleIds }: HandoverObjected): Promise<void> {
    const lead = await this.leads.of(handoverId);
    if (!lead || lead.leadId === byId) return;
    const details = { by: currentCause().actorName, leaver: lead.leaver, bundles: bundleIds.length };
    await this.notices.post({ to: lead.leadId, kind: 'handover.objected', details, href: `/handovers/${handoverId}`, key: `handover objected ${handoverId} ${byId}`, gathers: true });
  }
}
