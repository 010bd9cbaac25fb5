import { Refuses, Requires } from '#platform/access';
import { Choice, Flag, FromPath, Json, Many, Nested, Text, Whole } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { NameCard } from '../user-record.ts';
import { SourceAnswer } from './source-answer.ts';

export class Hindrance {
  @Text({ description: 'What keeps it back, such as training.certificate.' }) readonly by!: string;
  @Json({ schema: { type: 'object' }, description: 'What is to be shown for it.' }) readonly details!: object;
}

export class PermissionRights {
  @Text() readonly name!: string;
  @Many(() => SourceAnswer, { description: 'They add up; none: it is not held.' }) readonly sources!: SourceAnswer[];
  @Nested(() => Hindrance, { optional: true, description: 'Given, and kept back for now.' }) readonly keptBack?: Hindrance;
}

/** Why a field is closed: every role closes it, a permission it needs is not held, or it is made of a field that is hidden. */
export const closedBy = ['roles', 'permission', 'another-field'] as const;

export class ClosedFieldRights {
  @Text() readonly kind!: string;
  @Text() readonly field!: string;
  @Choice(['hidden', 'read']) readonly access!: string;
  @Choice(closedBy) readonly by!: (typeof closedBy)[number];
  @Text({ nullable: true, description: 'The permission that is missing.' }) readonly permission!: string | null;
}

export class SharedWithUser {
  @Text() readonly kind!: string;
  @Whole() readonly count!: number;
}

export class UserRights {
  @Flag({ description: 'Who is invited or suspended may nothing at all.' }) readonly isActive!: boolean;
  @Many(() => PermissionRights, { description: 'Every permission there is, held or not.' }) readonly permissions!: PermissionRights[];
  @Many(() => ClosedFieldRights) readonly closedFields!: ClosedFieldRights[];
  @Many(() => NameCard, { description: 'What the reach team goes by.' }) readonly teams!: NameCard[];
  @Many(() => NameCard, { description: 'What the reach subordinates goes by.' }) readonly subordinates!: NameCard[];
  @Many(() => NameCard) readonly lines!: NameCard[];
  @Many(() => NameCard) readonly territories!: NameCard[];
  @Many(() => SharedWithUser, { description: 'How many single records are shared with the user or the teams.' }) readonly shared!: SharedWithUser[];
}

/** What somebody may today, and what gives it. */
@Requires('identity.explain')
@Refuses(ResourceNotFound)
export class GetUserRights extends Query<UserRights> {
  @FromPath() readonly userId!: string;
}
