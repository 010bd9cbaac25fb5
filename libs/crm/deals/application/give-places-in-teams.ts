import { Internal } from '#platform/access';
import { Handles } from '#platform/bus';
import type { Given } from '#platform/holdings';
import { Clock, Command } from '#platform/kernel';
import { GivenDeals } from '../domain/given-deals.ts';

/** Whose a place in the team of a deal is, and whether it is taken away. */
interface PlaceState {
  readonly userId: string;
  readonly isOver: boolean;
}

/** Many places in teams of deals go to other colleagues. Who stands in a team already gets no second place there: the one that was to be his ends. */
@Internal()
export class GivePlacesInTeams extends Command {
  readonly places!: readonly Given[];

  static of(places: readonly Given[]): GivePlacesInTeams {
    return Object.assign(new GivePlacesInTeams(), { places });
  }
}

@Handles(GivePlacesInTeams)
export class GivePlacesInTeamsHandler {
  constructor(private readonly given: GivenDeals, private readonly clock: Clock) {}

  async execute({ places }: GivePlacesInTeams): Promise<void> {
    const states = new Map(places.map(({ id, state }) => [id, state as unknown as PlaceState]));
    const at = this.clock.now();
    const { members, others } = await this.given.members([...states.keys()]);
    for (const member of members) {
      const { userId, isOver } = states.get(member.id)!;
      const hasOne = others.some((other) => other.dealId === member.dealId && other.userId === userId);
      member.say(hasOne ? { deletedAt: at } : { userId, deletedAt: isOver ? at : null }, at);
    }
  }
}
