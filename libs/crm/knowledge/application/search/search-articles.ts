import { Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Flag, Id, Many, Text, Whole } from '#platform/fields';
import { Piece } from '#platform/finds';
import { Query } from '#platform/kernel';
import { articleKinds, type ArticleKind } from '../../domain/article.ts';
import { languages, type Language } from '../../domain/language.ts';
import { trusts, type Trust } from '../../domain/trust.ts';

export class ArticleHit {
  @Id({ description: 'Of the article.' }) readonly id!: string;
  @Choice(languages) readonly language!: Language;
  @Choice(articleKinds) readonly kind!: ArticleKind;
  @Choice(trusts) readonly trust!: Trust;
  @Many(() => Piece) readonly title!: readonly Piece[];
  @Many(() => Piece, { description: 'Where the words stand in the text.' }) readonly passage!: readonly Piece[];
}

/** Published articles for whoever asks, by words in any of their forms; the last one may be the beginning of a word. Where none has all words, those that have some. */
@Requires('knowledge.read')
@CountsAs('none')
export class SearchArticles extends Query<{ readonly items: readonly ArticleHit[]; readonly nextCursor: null }> {
  @Text({ from: 'query', min: 1, max: 200 }) readonly q!: string;
  @Choice(languages, { from: 'query', optional: true, description: 'To show an article in, where it is found in several.' }) readonly prefer?: Language;
  @Choice(articleKinds, { from: 'query', optional: true }) readonly kind?: ArticleKind;
  @Choice(languages, { from: 'query', optional: true }) readonly language?: Language;
  @Flag({ from: 'query', optional: true, description: 'The question is whole: where it finds nothing, that is noted for the authors, without who asked.' }) readonly isWhole?: boolean;
  @Whole({ from: 'query', optional: true, min: 1, max: 50 }) readonly limit?: number;
}
