import { Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, FromPath, Id, Nested, Text } from '#platform/fields';
import { AccessDenied, Clock, Command, ReferenceNotFound, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { visibilities, type Visibility } from '../domain/saved-view.ts';
import { SavedViews } from '../domain/saved-views.ts';
import { TeamToShareWith, ViewOfAnother } from '../domain/views.errors.ts';
import { SharingRules } from './sharing.ts';
import { listedKind, requireAskable, ViewQueryFields } from './view-query.ts';

/** Renames a view, saves another question in it, or shares it otherwise. */
@SignedIn('one\'s own views; those of others ask for views.administer')
@Refuses(ResourceNotFound, ViewOfAnother, ValidationFailed, AccessDenied, TeamToShareWith, ReferenceNotFound)
export class ChangeView extends Command<string> {
  @FromPath() readonly viewId!: string;
  @Text({ optional: true, min: 1, max: 120 }) readonly name?: string;
  @Nested(() => ViewQueryFields, { optional: true }) readonly query?: ViewQueryFields;
  @Choice(visibilities, { optional: true }) readonly visibility?: Visibility;
  @Id({ optional: true, nullable: true }) readonly teamId?: string | null;
}

@Handles(ChangeView)
export class ChangeViewHandler {
  constructor(private readonly views: SavedViews, private readonly sharing: SharingRules, private readonly clock: Clock) {}

  async execute({ viewId, name, query, visibility, teamId }: ChangeView): Promise<string> {
    const view = await this.views.get(viewId);
    const actor = currentActor();
    if (query) requireAskable(listedKind(view.kind, actor), actor, query);
    if (name?.trim() === '') throw new ValidationFailed([{ pointer: '/name', code: 'too-short', min: 1 } as never]);
    const isShared = visibility !== undefined || teamId !== undefined;
    view.revise({ name, query, ...(isShared && { sharing: await this.sharing.of(visibility ?? view.visibility, teamId) }) }, this.clock.now());
    return viewId;
  }
}
