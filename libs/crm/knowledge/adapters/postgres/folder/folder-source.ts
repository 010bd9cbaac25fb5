import { Injectable } from '@nestjs/common';
import { currentActor, Reads } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { FolderSource, type ArticleOfSource, type FileOfSource, type ProcessToPack, type TextToPack } from '../../../domain/folder/source.ts';
import { instant } from '../columns.ts';
import { isAuthor, meantFor } from '../meant-for.ts';

const inForce = 'join knowledge.article_versions v on v.edition_id = e.id and v.number = e.published_version';

@Injectable()
export class PostgresFolderSource extends FolderSource {
  constructor(private readonly reads: Reads, private readonly clock: Clock) { super(); }

  articles(areDrafts: boolean): Promise<readonly ArticleOfSource[]> {
    const sql = new SqlText();
    const text = `select a.id, a.slug, array_agg(e.language order by e.language) as languages from knowledge.articles a join knowledge.editions e on e.article_id = a.id ${areDrafts ? '' : inForce} where ${this.seen(sql)} group by a.id order by a.slug collate "C"`;
    return this.reads.rows<ArticleOfSource>(text, sql.values);
  }

  texts(articleIds: readonly string[], areDrafts: boolean): Promise<readonly TextToPack[]> {
    const sql = new SqlText();
    const said = areDrafts ? 'e' : 'v';
    const text = `select a.id as "articleId", a.slug, e.language, a.kind, a.tags, ${this.owner('a.owner_id')} as owner, array(select r.code from identity.role_card r where r.id = any(a.audience_role_ids) order by r.code collate "C") as audience,
        a.review_interval_days as "reviewIntervalDays", case when a.setting_kind is not null then json_build_object('kind', a.setting_kind, 'id', a.setting_id) end as setting, ${said}.title, ${said}.summary, ${said}.body, ${instant(areDrafts ? 'e.updated_at' : 'v.published_at')} as at
      from knowledge.articles a join knowledge.editions e on e.article_id = a.id ${areDrafts ? '' : inForce} where ${this.seen(sql)} and a.id = any(${sql.bind(articleIds, 'uuid[]')}) order by a.slug collate "C", e.language`;
    return this.reads.rows<TextToPack>(text, sql.values);
  }

  files(articleIds: readonly string[], areDrafts: boolean): Promise<readonly FileOfSource[]> {
    const sql = new SqlText();
    const text = `select f.article_id as "articleId", f.file_id as "fileId", f.name from knowledge.article_files f join knowledge.articles a on a.id = f.article_id
      where ${this.seen(sql)} and f.article_id = any(${sql.bind(articleIds, 'uuid[]')}) and ${areDrafts ? 'true' : 'f.is_published'} order by f.attached_at, f.id`;
    return this.reads.rows<FileOfSource>(text, sql.values);
  }

  async processes(areDrafts: boolean): Promise<readonly ProcessToPack[]> {
    const draft = `jsonb_build_object('name', p.name, 'purpose', p.purpose, 'trigger', p.trigger, 'result', p.result, 'businessLineId', p.business_line_id, 'ownerId', p.owner_id, 'steps', p.steps)`;
    const text = `select p.id, c.content, ${this.owner(`(c.content ->> 'ownerId')::uuid`)} as owner, line.name as "businessLine", ${instant(areDrafts ? 'p.updated_at' : 'v.published_at')} as at
      from knowledge.processes p left join knowledge.process_versions v on v.process_id = p.id and v.number = p.published_number cross join lateral (select ${areDrafts ? draft : 'v.content'} as content) c
      left join contacts.business_line_card line on line.id = (c.content ->> 'businessLineId')::uuid where p.deleted_at is null and c.content is not null order by p.id`;
    const rows = await this.reads.rows<Pick<ProcessToPack, 'id' | 'owner' | 'businessLine' | 'at'> & { content: ProcessToPack }>(text);
    return rows.map(({ content: { name, purpose, trigger, result, steps }, ...rest }) => ({ ...rest, name, purpose, trigger, result, steps }));
  }

  private seen(sql: SqlText): string {
    return `a.archived_at is null and ${meantFor('a', currentActor(), this.clock.today(), sql)}`;
  }

  /** Addresses of colleagues are for those who may bring them back in. */
  private owner(id: string): string {
    return isAuthor(currentActor()) ? `(select u.email from identity.user_card u where u.id = ${id})` : 'null::text';
  }
}
