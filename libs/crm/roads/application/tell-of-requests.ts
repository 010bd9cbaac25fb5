import { Injectable } from '@nestjs/common';
import { Notices } from '#platform/notices';
import type { AccessRequest } from '../domain/access-request.ts';
import { AccessRequests } from '../domain/ports.ts';

const page = '/access-requests';

/** Tells whose turn it is, and the asker what became of his request: nothing of the organization but his own words for it, until he sees it. */
@Injectable()
export class TellOfRequests {
  constructor(private readonly notices: Notices, private readonly requests: AccessRequests) {}

  async decider(request: AccessRequest): Promise<void> {
    const { id, deciderId, organizationId, escalatedBecause } = request;
    if (deciderId === null) return;
    const details = { ...(await this.requests.names(request)), because: escalatedBecause };
    await this.notices.post({ to: deciderId, kind: 'roads.to-decide', details, href: page, about: { kind: 'organization', id: organizationId }, key: `road ${id} ${deciderId}` });
  }

  async asker({ id, askerId, askedFor, status, organizationId, grantedUntil, refusals, askedIds }: AccessRequest): Promise<void> {
    const isGranted = status === 'granted';
    const details = { askedFor, until: grantedUntil, reason: refusals.at(-1)?.reason ?? null };
    const about = { kind: 'organization', id: organizationId };
    await this.notices.post({ to: askerId, kind: `roads.${status}`, details, href: isGranted ? `/organizations/${organizationId}` : page, ...(isGranted && { about }), key: `road ${id} ${status} ${askedIds.length}` });
  }
}
