import { Internal } from '#platform/access';
import { Handles } from '#platform/bus';
import { Clock, Command } from '#platform/kernel';
import { AccessRequests } from '../domain/ports.ts';

/** Whoever has left no longer asks for anything. */
@Internal()
export class WithdrawRequestsOf extends Command {
  readonly userId!: string;

  static of(userId: string): WithdrawRequestsOf {
    return Object.assign(new WithdrawRequestsOf(), { userId });
  }
}

@Handles(WithdrawRequestsOf)
export class WithdrawRequestsOfHandler {
  constructor(private readonly requests: AccessRequests, private readonly clock: Clock) {}

  async execute({ userId }: WithdrawRequestsOf): Promise<void> {
    for (const request of await this.requests.allOpenOf(userId)) request.withdraw(userId, this.clock.now());
  }
}
