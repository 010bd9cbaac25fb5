import { TierCard, UserCard } from '#crm/contacts';
import { SignedIn } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Id, Many, Nested, Text, Whole } from '#platform/fields';
import { Piece } from '#platform/finds';
import { Query } from '#platform/kernel';

export const foundKinds = ['person', 'organization', 'deal'] as const;
export type FoundKind = (typeof foundKinds)[number];

export class Hit {
  @Choice(foundKinds) readonly kind!: FoundKind;
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @Text({ nullable: true }) readonly subtitle!: string | null;
  @Nested(() => TierCard, { nullable: true }) readonly tier!: TierCard | null;
  @Nested(() => UserCard, { nullable: true }) readonly owner!: UserCard | null;
}

/** A text that was found, with the place where the words stand in it. */
export class TextHit {
  @Text({ description: 'As its module names it: `article`.' }) readonly kind!: string;
  @Id() readonly id!: string;
  @Text() readonly language!: string;
  @Many(() => Piece) readonly title!: readonly Piece[];
  @Many(() => Piece) readonly passage!: readonly Piece[];
}

export class Found {
  @Many(() => Hit, { description: 'Records, the best first.' }) readonly items!: readonly Hit[];
  @Many(() => TextHit, { description: 'Texts by their words in any form, of each kind the best first.' }) readonly texts!: readonly TextHit[];
  @Text({ nullable: true }) readonly nextCursor!: null;
}

/** One box over all that can be searched: part of a name in either alphabet, an e-mail, a phone fragment; and texts by their words. */
@SignedIn('of each kind only what its own permission lets the asker see is found')
@CountsAs('records')
export class Search extends Query<Found> {
  @Text({ from: 'query', min: 1, max: 200 }) readonly q!: string;
  @Whole({ from: 'query', optional: true, min: 1, max: 50, description: 'Of records; of texts there are a few of each kind.' }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 8, example: 'uk', description: 'The language to show a text in, where it is found in several.' }) readonly prefer?: string;
}
