import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Flag, FromPath, Text, Texts } from '#platform/fields';
import { Clock, Command, DuplicateRefused, newId, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { activityTypes } from '../domain/activity.ts';
import { Outcome } from '../domain/outcome.ts';
import { Outcomes } from '../domain/ports.ts';

const whoIsReached = 'Whether somebody was reached: where not, a call, a meeting or an e-mail that came to it counts as no contact. Said anew, all that ever came to it is counted anew. Absent in a new one: true.';

@Requires('activities.administer')
@Refuses(DuplicateRefused)
export class AddOutcome extends Command<string> {
  @Text({ max: 60, example: 'sent-offer' }) readonly code!: string;
  @Text({ max: 200 }) readonly name!: string;
  @Texts({ choices: activityTypes, max: 5, description: 'The types of activity it is offered for.' }) readonly appliesTo!: string[];
  @Flag({ optional: true }) readonly isPositive?: boolean;
  @Flag({ optional: true, description: whoIsReached }) readonly isContact?: boolean;
}

@Handles(AddOutcome)
export class AddOutcomeHandler {
  constructor(private readonly outcomes: Outcomes, private readonly clock: Clock) {}

  async execute({ code, ...fields }: AddOutcome): Promise<string> {
    requireTypes(fields.appliesTo);
    await this.outcomes.claimCode(code);
    const outcome = Outcome.add(newId(), code, fields, this.clock.now());
    this.outcomes.add(outcome);
    return outcome.id;
  }
}

@Requires('activities.administer')
@Refuses(ResourceNotFound)
export class ChangeOutcome extends Command<string> {
  @FromPath() readonly outcomeId!: string;
  @Text({ optional: true, min: 1, max: 200 }) readonly name?: string;
  @Texts({ optional: true, choices: activityTypes, max: 5 }) readonly appliesTo?: string[];
  @Flag({ optional: true }) readonly isPositive?: boolean;
  @Flag({ optional: true, description: whoIsReached }) readonly isContact?: boolean;
  @Flag({ optional: true, description: 'True offers a withdrawn one again.' }) readonly isActive?: boolean;
}

@Handles(ChangeOutcome)
export class ChangeOutcomeHandler {
  constructor(private readonly outcomes: Outcomes, private readonly clock: Clock) {}

  async execute({ outcomeId, ...fields }: ChangeOutcome): Promise<string> {
    const outcome = await this.outcomes.get(outcomeId);
    if (fields.appliesTo) requireTypes(fields.appliesTo);
    outcome.redefine(fields, this.clock.now());
    return outcomeId;
  }
}

/** No longer offered; activities that name it keep it. */
@Requires('activities.administer')
@Refuses(ResourceNotFound)
export class WithdrawOutcome extends Command<string> {
  @FromPath() readonly outcomeId!: string;
}

@Handles(WithdrawOutcome)
export class WithdrawOutcomeHandler {
  constructor(private readonly outcomes: Outcomes, private readonly clock: Clock) {}

  async execute({ outcomeId }: WithdrawOutcome): Promise<string> {
    (await this.outcomes.get(outcomeId)).withdraw(this.clock.now());
    return outcomeId;
  }
}

function requireTypes(types: readonly string[]): void {
  if (types.length === 0) throw new ValidationFailed([{ pointer: '/appliesTo', code: 'too-few', min: 1 }]);
}
