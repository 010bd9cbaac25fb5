import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import type { Language } from '../../domain/language.ts';
import { Editions } from '../../domain/articles.ts';
import { Edition, type ArticleText, type ArticleVersion } from '../../domain/edition.ts';
import { isAuthor, meantFor } from './meant-for.ts';
import { requireVersion } from './require-version.ts';

@Injectable()
export class PostgresEditions extends Editions {
  constructor(private readonly clock: Clock) { super(); }

  async get(articleId: string, language: Language): Promise<Edition> {
    const sql = new SqlText();
    const actor = currentActor();
    const text = `select e.id, e.version from knowledge.editions e join knowledge.articles a on a.id = e.article_id
      where a.id = ${sql.bind(articleId, 'uuid')} and e.language = ${sql.bind(language)} and ${isAuthor(actor)} and ${meantFor('a', actor, this.clock.today(), sql)} for update of e`;
    const [row] = await inTransaction<{ id: string; version: number }>(currentTransaction(), text, sql.values);
    if (!row) throw new ResourceNotFound();
    requireVersion({ id: articleId, language }, row.version);
    return (await currentTransaction().findOneOrFail(Edition as never, { id: row.id } as never)) as Edition;
  }

  add(edition: Edition): void {
    currentTransaction().persist(edition);
  }

  async keep(edition: Edition, { number, title, summary, body, changeNote, isMajor, authorId, approvedById, publishedAt }: ArticleVersion): Promise<void> {
    const text = `insert into knowledge.article_versions (edition_id, number, title, summary, body, change_note, is_major, author_id, approved_by_id, published_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
    await inTransaction(currentTransaction(), text, [edition.id, number, title, summary, body, changeNote, isMajor, authorId, approvedById, publishedAt]);
  }

  async textOf(edition: Edition, number: number): Promise<ArticleText> {
    const [text] = await inTransaction<ArticleText>(currentTransaction(), 'select title, summary, body from knowledge.article_versions where edition_id = $1 and number = $2', [edition.id, number]);
    if (!text) throw new ResourceNotFound();
    return text;
  }

  async index(edition: Edition, { title, summary, body }: { readonly title: readonly string[]; readonly summary: readonly string[]; readonly body: readonly string[] }, plain: string): Promise<void> {
    const weighed = (at: number, weight: string): string => `setweight(to_tsvector('simple', $${at}), '${weight}')`;
    const text = `insert into knowledge.search_texts (edition_id, language, plain, words) values ($1, $2, $3, ${weighed(4, 'A')} || ${weighed(5, 'B')} || ${weighed(6, 'D')})
      on conflict (edition_id) do update set plain = excluded.plain, words = excluded.words`;
    await inTransaction(currentTransaction(), text, [edition.id, edition.language, plain, title.join(' '), summary.join(' '), body.join(' ')]);
  }
}
