import { Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, Id, Nested, Text } from '#platform/fields';
import { AccessDenied, Clock, Command, newId, ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { SavedView, visibilities, type Visibility } from '../domain/saved-view.ts';
import { SavedViews } from '../domain/saved-views.ts';
import { TeamToShareWith } from '../domain/views.errors.ts';
import { SharingRules } from './sharing.ts';
import { listedKind, requireAskable, ViewQueryFields } from './view-query.ts';

/** Keeps a question to a list under a name: for oneself, a team, or everybody. */
@SignedIn('one\'s own views; sharing them asks for views.share')
@Refuses(ValidationFailed, AccessDenied, TeamToShareWith, ReferenceNotFound)
export class SaveView extends Command<string> {
  @Id({ optional: true, description: 'Made by the server where absent.' }) readonly id?: string;
  @Text({ max: 60, example: 'deal', description: 'The kind of records it lists.' }) readonly kind!: string;
  @Text({ min: 1, max: 120, example: 'My open deals' }) readonly name!: string;
  @Nested(() => ViewQueryFields) readonly query!: ViewQueryFields;
  @Choice(visibilities, { optional: true, description: 'Private where absent.' }) readonly visibility?: Visibility;
  @Id({ optional: true, nullable: true, description: 'The team it is shared with; one\'s only team where absent.' }) readonly teamId?: string | null;
}

@Handles(SaveView)
export class SaveViewHandler {
  constructor(private readonly views: SavedViews, private readonly sharing: SharingRules, private readonly clock: Clock) {}

  async execute({ id = newId(), kind: named, name, query, visibility = 'private', teamId }: SaveView): Promise<string> {
    const actor = currentActor();
    const kind = listedKind(named, actor);
    if (!query) throw new ValidationFailed([{ pointer: '/query', code: 'required' }]);
    requireAskable(kind, actor, query);
    if (name.trim() === '') throw new ValidationFailed([{ pointer: '/name', code: 'too-short', min: 1 } as never]);
    const sharing = await this.sharing.of(visibility, teamId);
    this.views.add(SavedView.save(id, { kind: kind.kind, ownerId: actor.userId!, name, query, sharing }, this.clock.now()));
    return id;
  }
}
