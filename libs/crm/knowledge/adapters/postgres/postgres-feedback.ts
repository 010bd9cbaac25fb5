import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction, oneAtATime } from '#platform/bus';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { ArticleFeedback } from '../../domain/article-feedback.ts';
import { Feedback, type ReadText } from '../../domain/feedback.ts';
import type { Language } from '../../domain/language.ts';
import { SearchMiss } from '../../domain/search-miss.ts';
import { meantFor } from './meant-for.ts';
import { requireVersion } from './require-version.ts';

@Injectable()
export class PostgresFeedback extends Feedback {
  constructor(private readonly clock: Clock) { super(); }

  async textRead(articleId: string, language: Language): Promise<ReadText> {
    const sql = new SqlText();
    const text = `select a.owner_id as "ownerId", p.title, p.version as number from knowledge.published_articles p join knowledge.articles a on a.id = p.article_id
      where a.id = ${sql.bind(articleId, 'uuid')} and p.language = ${sql.bind(language)} and ${meantFor('a', currentActor(), this.clock.today(), sql)}`;
    const [read] = await inTransaction<ReadText>(currentTransaction(), text, sql.values);
    if (!read) throw new ResourceNotFound();
    return read;
  }

  async saidBefore(articleId: string, language: Language, number: number): Promise<string | null> {
    await oneAtATime(`knowledge.helped ${articleId} ${currentActor().userId ?? ''}`);
    const text = `select id from knowledge.article_feedback where kind = 'helped' and article_id = $1 and language = $2 and number = $3 and by_id = $4`;
    const [said] = await inTransaction<{ id: string }>(currentTransaction(), text, [articleId, language, number, currentActor().userId]);
    return said?.id ?? null;
  }

  add(feedback: ArticleFeedback): void {
    currentTransaction().persist(feedback);
  }

  async get(id: string): Promise<ArticleFeedback> {
    const sql = new SqlText();
    const text = `select f.version from knowledge.article_feedback f join knowledge.articles a on a.id = f.article_id where f.id = ${sql.bind(id, 'uuid')} and ${meantFor('a', currentActor(), this.clock.today(), sql)} for update of f`;
    const [row] = await inTransaction<{ version: number }>(currentTransaction(), text, sql.values);
    if (!row) throw new ResourceNotFound();
    requireVersion(id, row.version);
    return (await currentTransaction().findOneOrFail(ArticleFeedback as never, { id } as never)) as ArticleFeedback;
  }

  async miss(id: string): Promise<SearchMiss> {
    const [row] = await inTransaction<{ version: number }>(currentTransaction(), 'select version from knowledge.search_misses where id = $1 for update', [id]);
    if (!row) throw new ResourceNotFound();
    requireVersion(id, row.version);
    return (await currentTransaction().findOneOrFail(SearchMiss as never, { id } as never)) as SearchMiss;
  }

  async isMeantFor(articleId: string, userId: string): Promise<boolean> {
    const text = `select a.id from knowledge.articles a where a.id = $1 and (a.owner_id = $2 or a.audience_role_ids = '{}' or a.audience_role_ids && identity.roles_of($2, $3::date, 'knowledge.read'))`;
    return (await inTransaction(currentTransaction(), text, [articleId, userId, this.clock.today()])).length > 0;
  }
}
