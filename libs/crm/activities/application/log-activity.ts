import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Id, Instant, Many, Nested, Text } from '#platform/fields';
import { Command, DuplicateRefused, newId, ReferenceNotFound } from '#platform/kernel';
import { OutcomeUnfit } from '../domain/activities.errors.ts';
import { Activity, activityTypes, directions, type ActivityType, type Direction } from '../domain/activity.ts';
import { Activities } from '../domain/ports.ts';
import { ParticipantInput } from './activity-fields.ts';
import { Facts } from './facts.ts';
import { NextSteps } from './next-steps.ts';
import { Ownership } from './ownership.ts';
import { NextStep } from './schedule-fields.ts';

const open = { optional: true, nullable: true } as const;

/** Records what has happened, and plans the next step with it, in one go. */
@Requires('activities.create')
@Refuses(DuplicateRefused, ReferenceNotFound, OutcomeUnfit)
export class LogActivity extends Command<string> {
  @Id({ optional: true }) readonly id?: string;
  @Choice(activityTypes) readonly type!: ActivityType;
  @Instant({ optional: true, description: 'Now where absent.' }) readonly happenedAt?: string;
  @Id(open) readonly outcomeId?: string | null;
  @Text({ ...open, max: 20_000 }) readonly outcomeNote?: string | null;
  @Text({ ...open, max: 300 }) readonly subject?: string | null;
  @Text({ ...open, max: 20_000 }) readonly description?: string | null;
  @Choice(directions, open) readonly direction?: Direction | null;
  @Text({ ...open, max: 300 }) readonly location?: string | null;
  @Id({ ...open, description: 'That of the deal where only a deal is named.' }) readonly organizationId?: string | null;
  @Id(open) readonly dealId?: string | null;
  @Many(() => ParticipantInput, { optional: true, max: 100 }) readonly participants?: ParticipantInput[];
  @Id({ optional: true, description: 'Who did it; the one who logs where absent.' }) readonly ownerId?: string;
  @Nested(() => NextStep, { optional: true }) readonly next?: NextStep;
}

@Handles(LogActivity)
export class LogActivityHandler {
  constructor(private readonly activities: Activities, private readonly facts: Facts, private readonly ownership: Ownership, private readonly nextSteps: NextSteps) {}

  async execute({ id = newId(), type, happenedAt, outcomeId = null, outcomeNote = null, ownerId, next, ...given }: LogActivity): Promise<string> {
    this.facts.refuseClosed({ ...given, completedAt: happenedAt, outcome: outcomeId ?? undefined, outcomeNote: outcomeNote ?? undefined });
    const facts = await this.facts.of(given);
    const result = await this.facts.result(type, { at: happenedAt, outcomeId, outcomeNote }, 'happenedAt');
    const activity = Activity.log(id, type, facts, result, await this.ownership.ofNew(ownerId), this.ownership.stamp());
    this.activities.add(activity);
    if (next) await this.nextSteps.plan(activity, next);
    return id;
  }
}
