import { Injectable } from '@nestjs/common';
import { newId, ValidationFailed } from '#platform/kernel';
import { Activity } from '../domain/activity.ts';
import { Activities } from '../domain/ports.ts';
import { Facts } from './facts.ts';
import { Ownership } from './ownership.ts';
import type { NextStep } from './schedule-fields.ts';

/** Plans what is to come of a result, in the same transaction, with the same people, organization and deal. */
@Injectable()
export class NextSteps {
  constructor(private readonly activities: Activities, private readonly facts: Facts, private readonly ownership: Ownership) {}

  async plan(done: Activity, next: NextStep): Promise<void> {
    try {
      await this.planned(done, next);
    } catch (error) {
      throw error instanceof ValidationFailed ? new ValidationFailed(error.errors.map((each) => ({ ...each, pointer: `/next${each.pointer}` }))) : error;
    }
  }

  private async planned(done: Activity, { type, subject, ownerId, ...given }: NextStep): Promise<void> {
    const owner = ownerId && ownerId !== done.ownerId ? await this.ownership.ofNew(ownerId) : { ownerId: done.ownerId, teamId: done.teamId };
    const schedule = await this.facts.schedule(given);
    const facts = { subject: subject?.trim() || null, organizationId: done.organizationId, dealId: done.dealId, personIds: done.personIds };
    this.activities.add(Activity.plan(newId(), type, facts, schedule, owner, this.ownership.stamp(), done.id));
  }
}
