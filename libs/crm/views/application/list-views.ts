import { Refuses, SignedIn } from '#platform/access';
import { Choice, Flag, FromPath, Id, Instant, Nested, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { visibilities, type Visibility } from '../domain/saved-view.ts';
import { ViewQueryFields } from './view-query.ts';

export class ViewOwner {
  @Id() readonly id!: string;
  @Text() readonly displayName!: string;
}

export class ViewTeam {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
}

export class SavedViewRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly kind!: string;
  @Text() readonly name!: string;
  @Nested(() => ViewQueryFields, { nullable: true, description: 'Null where it asks for something that is closed to whoever reads this.' }) readonly query!: ViewQueryFields | null;
  @Flag({ description: 'Whether whoever reads this may ask its query.' }) readonly isUsable!: boolean;
  @Choice(visibilities) readonly visibility!: Visibility;
  @Id() readonly ownerId!: string;
  @Nested(() => ViewOwner, { nullable: true }) readonly owner!: ViewOwner | null;
  @Id({ nullable: true }) readonly teamId!: string | null;
  @Nested(() => ViewTeam, { nullable: true }) readonly team!: ViewTeam | null;
  @Flag() readonly isMine!: boolean;
  @Flag({ description: 'Whether whoever reads this may rename, change and remove it.' }) readonly mayChange!: boolean;
  @Flag({ description: 'Kept at hand by whoever reads this.' }) readonly isPinned!: boolean;
  @Instant() readonly createdAt!: string;
  @Instant() readonly updatedAt!: string;
}

/** The views whoever asks finds: their own, those of their teams, the public ones; pinned ones first, then by name. */
@SignedIn('each finds their own, those of their teams and the public ones')
export class ListViews extends Query<Page<SavedViewRecord>> {
  @Text({ from: 'query', optional: true, max: 60, description: 'Of one kind of records.' }) readonly kind?: string;
}

@SignedIn('each finds their own, those of their teams and the public ones')
@Refuses(ResourceNotFound)
export class GetView extends Query<SavedViewRecord> {
  @FromPath() readonly viewId!: string;

  static of(this: void, viewId: string): GetView {
    return Object.assign(new GetView(), { viewId });
  }
}
