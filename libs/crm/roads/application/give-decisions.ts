import { Internal } from '#platform/access';
import { Handles } from '#platform/bus';
import type { Given } from '#platform/holdings';
import { Clock, Command } from '#platform/kernel';
import { AccessRequests } from '../domain/ports.ts';

/** Whose turn it is to decide many requests. */
@Internal()
export class GiveDecisions extends Command {
  readonly requests!: readonly Given[];

  static of(requests: readonly Given[]): GiveDecisions {
    return Object.assign(new GiveDecisions(), { requests });
  }
}

@Handles(GiveDecisions)
export class GiveDecisionsHandler {
  constructor(private readonly all: AccessRequests, private readonly clock: Clock) {}

  async execute({ requests }: GiveDecisions): Promise<void> {
    const states = new Map(requests.map(({ id, state }) => [id, state]));
    for (const request of await this.all.named([...states.keys()])) {
      const { deciderId, askedIds } = states.get(request.id)! as { readonly deciderId: string; readonly askedIds: readonly string[] };
      request.pass(deciderId, askedIds, this.clock.now());
    }
  }
}
