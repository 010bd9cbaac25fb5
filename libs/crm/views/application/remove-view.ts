import { Refuses, SignedIn } from '#platform/access';
import { Handles } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { SavedViews } from '../domain/saved-views.ts';
import { ViewOfAnother } from '../domain/views.errors.ts';

/** Takes a view away from everybody who found it; the records it found stay. */
@SignedIn('one\'s own views; those of others ask for views.administer')
@Refuses(ResourceNotFound, ViewOfAnother)
export class RemoveView extends Command<void> {
  @FromPath() readonly viewId!: string;
}

@Handles(RemoveView)
export class RemoveViewHandler {
  constructor(private readonly views: SavedViews, private readonly clock: Clock) {}

  async execute({ viewId }: RemoveView): Promise<void> {
    (await this.views.get(viewId)).remove(this.clock.now());
  }
}
