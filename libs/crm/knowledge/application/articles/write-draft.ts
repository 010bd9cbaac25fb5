import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, FromPath, Text } from '#platform/fields';
import { Clock, Command, DuplicateRefused, newId, ResourceNotFound } from '#platform/kernel';
import { languages, type Language } from '../../domain/language.ts';
import { Articles, Editions } from '../../domain/articles.ts';
import { Edition } from '../../domain/edition.ts';
import { ArticleInReview, ArticleIsArchived } from '../../domain/knowledge.errors.ts';
import type { EditionKey } from './edition-key.ts';
import { longestBody, longestSummary, longestTitle } from './text-fields.ts';

/** Begins the text of an article in one more language. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, DuplicateRefused, ArticleIsArchived)
export class AddEdition extends Command<EditionKey> {
  @FromPath() readonly articleId!: string;
  @Choice(languages) readonly language!: Language;
  @Text({ min: 1, max: longestTitle }) readonly title!: string;
  @Text({ optional: true, max: longestSummary }) readonly summary?: string;
  @Text({ optional: true, max: longestBody, description: 'Markdown.' }) readonly body?: string;
}

@Handles(AddEdition)
export class AddEditionHandler {
  constructor(private readonly articles: Articles, private readonly editions: Editions, private readonly clock: Clock) {}

  async execute({ articleId, language, title, summary = '', body = '' }: AddEdition): Promise<EditionKey> {
    (await this.articles.beside(articleId)).mustBeInUse();
    this.editions.add(Edition.begin(newId(), articleId, language, { title: title.trim(), summary, body }, currentActor().userId!, this.clock.now()));
    return { id: articleId, language };
  }
}

/** Writes the text at work; readers keep what is published. Who wrote in the meantime is not written over: the version of If-Match is another then. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound, ArticleInReview, ArticleIsArchived)
export class WriteDraft extends Command<EditionKey> {
  @FromPath() readonly articleId!: string;
  @Choice(languages, { from: 'path' }) readonly language!: Language;
  @Text({ optional: true, min: 1, max: longestTitle }) readonly title?: string;
  @Text({ optional: true, max: longestSummary }) readonly summary?: string;
  @Text({ optional: true, max: longestBody, description: 'Markdown.' }) readonly body?: string;
}

@Handles(WriteDraft)
export class WriteDraftHandler {
  constructor(private readonly articles: Articles, private readonly editions: Editions, private readonly clock: Clock) {}

  async execute({ articleId, language, title, summary, body }: WriteDraft): Promise<EditionKey> {
    const edition = await this.editions.get(articleId, language);
    (await this.articles.beside(articleId)).mustBeInUse();
    edition.write({ ...(title !== undefined && { title: title.trim() }), ...(summary !== undefined && { summary }), ...(body !== undefined && { body }) }, currentActor().userId!, this.clock.now());
    return { id: articleId, language };
  }
}
