import { Refuses, SignedIn } from '#platform/access';
import { Handles } from '#platform/bus';
import { Flag, FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { SavedViews } from '../domain/saved-views.ts';

/** Keeps a view at hand for whoever asks, and for nobody else. */
@SignedIn('what one keeps at hand is one\'s own')
@Refuses(ResourceNotFound)
export class PinView extends Command<string> {
  @FromPath() readonly viewId!: string;
  @Flag() readonly isPinned!: boolean;
}

@Handles(PinView)
export class PinViewHandler {
  constructor(private readonly views: SavedViews, private readonly clock: Clock) {}

  async execute({ viewId, isPinned }: PinView): Promise<string> {
    await this.views.pin(viewId, isPinned, this.clock.now());
    return viewId;
  }
}
