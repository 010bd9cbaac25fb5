import { Internal } from '#platform/access';
import { Handles } from '#platform/bus';
import type { Given } from '#platform/holdings';
import { Clock, Command } from '#platform/kernel';
import { SavedViews } from '../domain/saved-views.ts';

/** Many views get the owner that is told for each. They are questions: whoever gets one finds by it what he may see himself. */
@Internal()
export class GiveViews extends Command {
  readonly views!: readonly Given[];

  static of(views: readonly Given[]): GiveViews {
    return Object.assign(new GiveViews(), { views });
  }
}

@Handles(GiveViews)
export class GiveViewsHandler {
  constructor(private readonly views: SavedViews, private readonly clock: Clock) {}

  async execute({ views }: GiveViews): Promise<void> {
    const owners = new Map(views.map(({ id, state }) => [id, String(state['ownerId'])]));
    for (const view of await this.views.locked([...owners.keys()])) view.pass(owners.get(view.id)!, this.clock.now());
  }
}
