import { Injectable } from '@nestjs/common';
import { refuseClosedFields } from '#platform/bus';
import type { PromiseFacts } from '../domain/commitment.ts';
import { ActivityReferences } from '../domain/ports.ts';

type Given = Omit<PromiseFacts, 'text' | 'dueOn'>;

const shownAs = { byUserId: 'byUser', byPersonId: 'byPerson', toUserId: 'toUser', toPersonId: 'toPerson', organizationId: 'organization', dealId: 'deal', activityId: 'activity' } as const;

/** Who promised whom, about what: each exists and may be seen; what an activity or a deal tells need not be said again. */
@Injectable()
export class PromiseSides {
  constructor(private readonly references: ActivityReferences) {}

  refuseClosed(given: object): void {
    refuseClosedFields('promise', Object.fromEntries(Object.entries(given).map(([field, value]) => [shownAs[field as keyof typeof shownAs] ?? field, (value as unknown) ?? undefined])));
  }

  async of(given: Given): Promise<PromiseFacts> {
    for (const field of ['byUserId', 'toUserId'] as const) if (given[field]) await this.references.user(given[field], field);
    for (const field of ['byPersonId', 'toPersonId'] as const) if (given[field]) await this.references.people([given[field]], field);
    if (given.organizationId) await this.references.organization(given.organizationId, 'organizationId');
    const activity = given.activityId ? await this.references.activity(given.activityId, 'activityId') : null;
    const dealId = given.dealId === undefined ? (activity?.dealId ?? undefined) : given.dealId;
    const deal = dealId ? await this.references.deal(dealId, 'dealId') : null;
    const organizationId = given.organizationId === undefined ? (deal?.organizationId ?? activity?.organizationId ?? undefined) : given.organizationId;
    return { ...given, dealId, organizationId };
  }
}
