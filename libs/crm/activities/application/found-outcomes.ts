import { Handles } from '#platform/bus';
import { Internal } from '#platform/access';
import { Clock, Command, newId } from '#platform/kernel';
import { firstOutcomes } from '../domain/built-in-outcomes.ts';
import { Outcome } from '../domain/outcome.ts';
import { Outcomes } from '../domain/ports.ts';

/** At every start: where there are no outcomes yet, brings the first ones; once, so that what an administrator took away stays away. Answers whether it brought them. */
@Internal()
export class FoundOutcomes extends Command<boolean> {}

@Handles(FoundOutcomes)
export class FoundOutcomesHandler {
  constructor(private readonly outcomes: Outcomes, private readonly clock: Clock) {}

  async execute(): Promise<boolean> {
    if (await this.outcomes.isFounded()) return false;
    for (const { code, ...fields } of firstOutcomes) this.outcomes.add(Outcome.add(newId(), code, fields, this.clock.now()));
    return true;
  }
}
