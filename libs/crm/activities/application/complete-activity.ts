import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Id, Instant, Nested, Text } from '#platform/fields';
import { Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { ActivityNotPlanned, OutcomeUnfit } from '../domain/activities.errors.ts';
import { Activities } from '../domain/ports.ts';
import { Facts } from './facts.ts';
import { NextSteps } from './next-steps.ts';
import { Ownership } from './ownership.ts';
import { NextStep } from './schedule-fields.ts';

const open = { optional: true, nullable: true } as const;

/** What was planned is done: with what came of it, and the next step planned in the same go. */
@Requires('activities.change')
@Refuses(ResourceNotFound, ReferenceNotFound, ActivityNotPlanned, OutcomeUnfit)
export class CompleteActivity extends Command<string> {
  @FromPath() readonly activityId!: string;
  @Id(open) readonly outcomeId?: string | null;
  @Text({ ...open, max: 20_000 }) readonly outcomeNote?: string | null;
  @Instant({ optional: true, description: 'Where absent: the end, or the start, of a meeting that is over; else now.' }) readonly completedAt?: string;
  @Nested(() => NextStep, { optional: true }) readonly next?: NextStep;
}

@Handles(CompleteActivity)
export class CompleteActivityHandler {
  constructor(private readonly activities: Activities, private readonly facts: Facts, private readonly ownership: Ownership, private readonly nextSteps: NextSteps) {}

  async execute({ activityId, outcomeId = null, outcomeNote = null, completedAt, next }: CompleteActivity): Promise<string> {
    const activity = await this.activities.get(activityId);
    activity.requirePlanned();
    this.facts.refuseClosed({ completedAt, outcome: outcomeId ?? undefined, outcomeNote: outcomeNote ?? undefined });
    const held = activity.type === 'meeting' ? (activity.endAt ?? activity.startAt) : null;
    const at = completedAt ?? (held && held < this.ownership.stamp().at ? held.toISOString() : undefined);
    activity.complete(await this.facts.result(activity.type, { at, outcomeId, outcomeNote }, 'completedAt'), this.ownership.stamp());
    if (next) await this.nextSteps.plan(activity, next);
    return activityId;
  }
}
