import { Injectable } from '@nestjs/common';
import { Notices } from '#platform/notices';
import type { AccessRequest, Goal } from '../domain/access-request.ts';
import { AccessRequests } from '../domain/ports.ts';

const page = '/access-requests';
const pageOf = ({ kind, id }: Goal): string => `/${kind === 'person' ? 'people' : 'organizations'}/${id}`;

/** Tells whose turn it is, and the asker what became of his request: nothing of the organization but his own words for it, until he sees it. */
@Injectable()
export class TellOfRequests {
  constructor(private readonly notices: Notices, private readonly requests: AccessRequests) {}

  async decider(request: AccessRequest): Promise<void> {
    const { id, deciderId, goal, escalatedBecause } = request;
    if (deciderId === null) return;
    const details = { ...(await this.requests.names(request)), because: escalatedBecause };
    await this.notices.post({ to: deciderId, kind: 'roads.to-decide', details, href: page, about: goal, key: `road ${id} ${deciderId}` });
  }

  async asker({ id, askerId, askedFor, status, goal, personId, grantedUntil, refusals, askedIds }: AccessRequest): Promise<void> {
    const isGranted = status === 'granted';
    const details = { askedFor, isWay: personId !== null, until: grantedUntil, reason: refusals.at(-1)?.reason ?? null };
    await this.notices.post({ to: askerId, kind: `roads.${status}`, details, href: isGranted ? pageOf(goal) : page, ...(isGranted && { about: goal }), key: `road ${id} ${status} ${askedIds.length}` });
  }
}
