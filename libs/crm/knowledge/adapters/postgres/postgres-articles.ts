import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { Clock, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { recordKinds, SqlText } from '#platform/records';
import { slugOf } from '../../domain/slug.ts';
import { Article } from '../../domain/article.ts';
import { Articles } from '../../domain/articles.ts';
import type { Setting, SettingKind } from '../../domain/setting.ts';
import { isAuthor, meantFor } from './meant-for.ts';
import { requireVersion } from './require-version.ts';

/** Where the settings of a kind are known to this module, up to their id; fields are known to the kinds of records. */
const whereSettings: Record<Exclude<SettingKind, 'field'>, string> = { pipeline: 'deals.stage_card where pipeline_id', stage: 'deals.stage_card where id', 'lost-reason': 'deals.loss_reason_card where id', role: 'identity.role_card where id' };
const fieldsNamed = (id: string): readonly object[] => recordKinds().filter(({ kind, fields }) => Object.keys(fields).some((name) => `${kind}.${name}` === id));

@Injectable()
export class PostgresArticles extends Articles {
  constructor(private readonly clock: Clock) { super(); }

  async get(id: string): Promise<Article> {
    requireVersion(id, await this.lock(id));
    return this.load(id);
  }

  async beside(id: string): Promise<Article> {
    await this.lock(id);
    return this.load(id);
  }

  add(article: Article): void {
    currentTransaction().persist(article);
  }

  async freeSlug(title: string): Promise<string> {
    const wished = slugOf(title);
    const text = `select max(coalesce(substring(slug from '-(\\d{1,6})$')::int, 1)) as n from knowledge.articles where slug = $1 or slug ~ ('^' || $1 || '-\\d{1,6}$')`;
    const [taken] = await inTransaction<{ n: number | null }>(currentTransaction(), text, [wished]);
    return taken?.n ? `${wished}-${taken.n + 1}` : wished;
  }

  async require(roleIds: readonly string[], ownerId: string | null): Promise<void> {
    const text = `select (select count(*)::int from identity.role_card where id = any($1)) as roles, exists (select from identity.user_card where id = $2 and status = 'active') as owner`;
    const [found] = await inTransaction<{ roles: number; owner: boolean }>(currentTransaction(), text, [roleIds, ownerId]);
    if (found!.roles !== new Set(roleIds).size) throw ReferenceNotFound.at('audienceRoleIds');
    if (ownerId !== null && !found!.owner) throw ReferenceNotFound.at('ownerId');
  }

  async requireSetting({ kind, id }: Setting): Promise<void> {
    const [found] = kind === 'field' ? fieldsNamed(id) : await inTransaction(currentTransaction(), `select id from ${whereSettings[kind]}::text = $1 limit 1`, [id.toLowerCase()]);
    if (!found) throw ReferenceNotFound.at('setting/id');
  }

  async requireReviewer(articleId: string, reviewerId: string): Promise<void> {
    const text = `select u.id from identity.user_card u join knowledge.articles a on a.id = $1 where u.id = $2 and u.status = 'active'
      and (a.owner_id = u.id or a.audience_role_ids = '{}' or a.audience_role_ids && identity.roles_of(u.id, $3::date, 'knowledge.read'))`;
    const [found] = await inTransaction(currentTransaction(), text, [articleId, reviewerId, this.clock.today()]);
    if (!found) throw ReferenceNotFound.at('reviewerId');
  }

  private async load(id: string): Promise<Article> {
    return (await currentTransaction().findOneOrFail(Article as never, { id } as never)) as Article;
  }

  /** Answers its version. */
  private async lock(id: string): Promise<number> {
    const sql = new SqlText();
    const actor = currentActor();
    const text = `select a.version from knowledge.articles a where a.id = ${sql.bind(id, 'uuid')} and ${meantFor('a', actor, this.clock.today(), sql)}
      and (${isAuthor(actor)} or (a.archived_at is null and exists (select from knowledge.editions e where e.article_id = a.id and e.published_version is not null))) for update of a`;
    const [row] = await inTransaction<{ version: number }>(currentTransaction(), text, sql.values);
    if (!row) throw new ResourceNotFound();
    return row.version;
  }
}
