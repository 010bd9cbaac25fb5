import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Id } from '#platform/fields';
import { DuplicateRefused, newId, ReferenceNotFound } from '#platform/kernel';
import { Activity, activityTypes, type ActivityType } from '../domain/activity.ts';
import { Activities } from '../domain/ports.ts';
import { ActivityFields } from './activity-fields.ts';
import { Facts } from './facts.ts';
import { Ownership } from './ownership.ts';

/** Plans a call, a meeting, a task or an e-mail. The answer tells of colleagues who talk to the same organization. */
@Requires('activities.create')
@Refuses(DuplicateRefused, ReferenceNotFound)
export class PlanActivity extends ActivityFields<string> {
  @Id({ optional: true }) readonly id?: string;
  @Choice(activityTypes.filter((type) => type !== 'note')) readonly type!: ActivityType;
  @Id({ optional: true, description: 'Who does it; the one who plans where absent.' }) readonly ownerId?: string;
}

@Handles(PlanActivity)
export class PlanActivityHandler {
  constructor(private readonly activities: Activities, private readonly facts: Facts, private readonly ownership: Ownership) {}

  async execute({ id = newId(), type, ownerId, ...given }: PlanActivity): Promise<string> {
    this.facts.refuseClosed(given);
    const facts = await this.facts.of(given);
    const schedule = await this.facts.schedule(given);
    this.activities.add(Activity.plan(id, type, facts, schedule, await this.ownership.ofNew(ownerId), this.ownership.stamp()));
    return id;
  }
}
