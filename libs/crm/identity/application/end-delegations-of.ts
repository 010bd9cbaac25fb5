import { Internal } from '#platform/access';
import { Handles } from '#platform/bus';
import { Clock, Command } from '#platform/kernel';
import { Delegations } from '../domain/ports.ts';

/** Whoever has left stands in for nobody, and nobody for him. */
@Internal()
export class EndDelegationsOf extends Command {
  readonly userId!: string;

  static of(userId: string): EndDelegationsOf {
    return Object.assign(new EndDelegationsOf(), { userId });
  }
}

@Handles(EndDelegationsOf)
export class EndDelegationsOfHandler {
  constructor(private readonly delegations: Delegations, private readonly clock: Clock) {}

  async execute({ userId }: EndDelegationsOf): Promise<void> {
    for (const delegation of await this.delegations.liveOf(userId)) delegation.end(this.clock.now());
  }
}
