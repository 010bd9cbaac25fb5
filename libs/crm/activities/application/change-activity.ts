import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Id, Instant, Text } from '#platform/fields';
import { ReferenceNotFound, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { ActivityNotPlanned, OutcomeUnfit } from '../domain/activities.errors.ts';
import type { Activity } from '../domain/activity.ts';
import { Activities } from '../domain/ports.ts';
import { scheduleFields } from '../domain/schedule.ts';
import { ActivityFields } from './activity-fields.ts';
import { Facts } from './facts.ts';
import { Ownership } from './ownership.ts';

const open = { optional: true, nullable: true } as const;

/** Corrects what is known of an activity: its times while it is planned, its result once it is done. */
@Requires('activities.change')
@Refuses(ResourceNotFound, ReferenceNotFound, ActivityNotPlanned, OutcomeUnfit)
export class ChangeActivity extends ActivityFields<string> {
  @FromPath() readonly activityId!: string;
  @Id({ optional: true, description: 'Gives it to somebody else whose activities one may change.' }) readonly ownerId?: string;
  @Instant({ optional: true }) readonly completedAt?: string;
  @Id(open) readonly outcomeId?: string | null;
  @Text({ ...open, max: 20_000 }) readonly outcomeNote?: string | null;
}

@Handles(ChangeActivity)
export class ChangeActivityHandler {
  constructor(private readonly activities: Activities, private readonly facts: Facts, private readonly ownership: Ownership) {}

  async execute({ activityId, ownerId, completedAt, outcomeId, outcomeNote, ...given }: ChangeActivity): Promise<string> {
    const activity = await this.activities.get(activityId);
    this.facts.refuseClosed({ ...given, owner: ownerId, completedAt, outcome: outcomeId, outcomeNote });
    const stamp = this.ownership.stamp();
    if (scheduleFields.some((field) => given[field] !== undefined)) activity.reschedule(await this.facts.schedule(given, activity), stamp);
    if (ownerId !== undefined && ownerId !== activity.ownerId) activity.handTo(await this.ownership.ofNew(ownerId), stamp);
    if ([completedAt, outcomeId, outcomeNote].some((each) => each !== undefined)) activity.retell(await this.result(activity, { completedAt, outcomeId, outcomeNote }), stamp);
    activity.correct(await this.facts.of(given), stamp);
    return activityId;
  }

  private async result(activity: Activity, { completedAt, outcomeId, outcomeNote }: Pick<ChangeActivity, 'completedAt' | 'outcomeId' | 'outcomeNote'>) {
    const isEarly = activity.status !== 'done' && [completedAt, outcomeId].some((each) => each !== undefined);
    if (isEarly) throw new ValidationFailed([{ pointer: completedAt !== undefined ? '/completedAt' : '/outcomeId', code: 'not-done' }]);
    const { at } = await this.facts.result(activity.type, { at: completedAt, outcomeId: outcomeId ?? null, outcomeNote: null }, 'completedAt', activity.outcomeId);
    return { ...(completedAt !== undefined && { at }), ...(outcomeId !== undefined && { outcomeId }), ...(outcomeNote !== undefined && { outcomeNote }) };
  }
}
