import { Choice, Flag, Id, Instant, Many, Nested, Text, Whole } from '#platform/fields';
import { UserCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { Query, ReferenceNotFound } from '#platform/kernel';
import { activityTypes } from '../domain/activity.ts';

export class CollidingActivity {
  @Id() readonly id!: string;
  @Choice(activityTypes) readonly type!: string;
  @Text({ nullable: true }) readonly subject!: string | null;
}

/** A colleague's contact with the organization. What the actor may not see says that it exists, and nothing else. */
export class Collision {
  @Choice(['contacted', 'planned'], { nullable: true }) readonly kind!: 'contacted' | 'planned' | null;
  @Instant({ nullable: true }) readonly at!: string | null;
  @Whole({ nullable: true, min: -7, max: 7, description: 'Whole days from the moment asked about; before it they are negative.' }) readonly days!: number | null;
  @Nested(() => CollidingActivity, { nullable: true }) readonly activity!: CollidingActivity | null;
  @Nested(() => UserCard, { nullable: true }) readonly owner!: UserCard | null;
  @Flag() readonly isHidden!: boolean;
}

export class Collisions {
  @Many(() => Collision) readonly items!: Collision[];
}

/** Who else of the company talked to an organization, or is going to, within seven days of a moment; the nearest first. */
@Requires('activities.create')
@Refuses(ReferenceNotFound)
export class CheckCollisions extends Query<Collisions> {
  @Id() readonly organizationId!: string;
  @Instant({ optional: true, description: 'Now where absent.' }) readonly at?: string;
}
