import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Flag, FromPath, Id, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { articleKinds, type ArticleKind } from '../../domain/article.ts';
import { languages, type Language } from '../../domain/language.ts';
import { editionStates, type EditionState } from '../../domain/edition.ts';
import { trusts, type Trust } from '../../domain/trust.ts';
import type { ArticleRecord, ArticleRow } from './article-record.ts';

/** The articles whoever asks finds, what readers got last first: what is published for their roles, and for authors what is being written too. */
@Requires('knowledge.read')
@CountsAs('none')
export class ListArticles extends Query<Page<ArticleRow>> {
  @Choice(languages, { from: 'query', optional: true, description: 'The language to show each in where it is there in several; English where absent.' }) readonly prefer?: Language;
  @Choice(languages, { from: 'query', optional: true, description: 'Only those that are there in it.' }) readonly language?: Language;
  @Choice(articleKinds, { from: 'query', optional: true }) readonly kind?: ArticleKind;
  @Choice(editionStates, { from: 'query', optional: true }) readonly state?: EditionState;
  @Choice(trusts, { from: 'query', optional: true }) readonly trust?: Trust;
  @Text({ from: 'query', optional: true, max: 60 }) readonly tag?: string;
  @Text({ from: 'query', optional: true, max: 100 }) readonly slug?: string;
  @Id({ from: 'query', optional: true }) readonly ownerId?: string;
  @Flag({ from: 'query', optional: true, description: 'The archived ones instead; for authors.' }) readonly archived?: boolean;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 2000 }) readonly cursor?: string;
}

@Requires('knowledge.read')
@CountsAs('none')
@Refuses(ResourceNotFound)
export class GetArticle extends Query<ArticleRecord> {
  @FromPath() readonly articleId!: string;

  static of(this: void, articleId: string): GetArticle {
    return Object.assign(new GetArticle(), { articleId });
  }
}
