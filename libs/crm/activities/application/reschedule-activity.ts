import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { ActivityNotPlanned } from '../domain/activities.errors.ts';
import { Activities } from '../domain/ports.ts';
import { Facts } from './facts.ts';
import { Ownership } from './ownership.ts';
import { ScheduleFields } from './schedule-fields.ts';

/** Puts what is planned to another time; what is left out stays as it was. */
@Requires('activities.change')
@Refuses(ResourceNotFound, ActivityNotPlanned)
export class RescheduleActivity extends ScheduleFields<string> {
  @FromPath() readonly activityId!: string;
}

@Handles(RescheduleActivity)
export class RescheduleActivityHandler {
  constructor(private readonly activities: Activities, private readonly facts: Facts, private readonly ownership: Ownership) {}

  async execute({ activityId, ...given }: RescheduleActivity): Promise<string> {
    const activity = await this.activities.get(activityId);
    activity.requirePlanned();
    this.facts.refuseClosed(given);
    activity.reschedule(await this.facts.schedule(given, activity), this.ownership.stamp());
    return activityId;
  }
}
