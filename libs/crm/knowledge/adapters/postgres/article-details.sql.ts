import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { ListArticleFiles, ReadArticleFile, type ArticleFileCard } from '../../application/articles/article-files.ts';
import { GetArticleVersion, ListArticleVersions, type ArticleVersionRecord, type ArticleVersionRow } from '../../application/articles/article-versions.ts';
import { card, instant } from './columns.ts';
import { isAuthor, meantFor } from './meant-for.ts';

const version = `v.number, v.title, v.summary, v.change_note as "changeNote", v.is_major as "isMajor", ${card('w')} as author, ${card('p')} as "approvedBy", ${instant('v.published_at')} as "publishedAt"`;
const versions = `knowledge.article_versions v join knowledge.editions e on e.id = v.edition_id join knowledge.articles a on a.id = e.article_id left join identity.user_card w on w.id = v.author_id left join identity.user_card p on p.id = v.approved_by_id`;

/** What hangs on an article that somebody finds. */
abstract class Details {
  constructor(protected readonly reads: Reads, protected readonly clock: Clock) {}

  /** Whether `a` is found, whatever else is asked of what hangs on it. */
  protected found(articleId: string, sql: SqlText): string {
    const actor = currentActor();
    return `a.id = ${sql.bind(articleId, 'uuid')} and ${isAuthor(actor) ? 'true' : 'a.archived_at is null'} and ${meantFor('a', actor, this.clock.today(), sql)}`;
  }

  protected files(articleId: string, sql: SqlText): string {
    return `select f.file_id as "fileId", f.name, f.media_type as "mediaType", f.size::float8 as size from knowledge.article_files f join knowledge.articles a on a.id = f.article_id where ${this.found(articleId, sql)} and ${isAuthor(currentActor()) ? 'true' : 'f.is_published'}`;
  }
}

@Handles(ListArticleFiles)
export class ListArticleFilesSql extends Details {
  constructor(reads: Reads, clock: Clock) { super(reads, clock); }

  async execute({ articleId }: ListArticleFiles): Promise<Page<ArticleFileCard>> {
    const sql = new SqlText();
    return { items: await this.reads.rows<ArticleFileCard>(`${this.files(articleId, sql)} order by f.attached_at, f.id limit 1000`, sql.values), nextCursor: null };
  }
}

@Handles(ReadArticleFile)
export class ReadArticleFileSql extends Details {
  constructor(reads: Reads, clock: Clock) { super(reads, clock); }

  async execute({ articleId, fileId }: ReadArticleFile): Promise<ArticleFileCard> {
    const sql = new SqlText();
    const [file] = await this.reads.rows<ArticleFileCard>(`${this.files(articleId, sql)} and f.file_id = ${sql.bind(fileId, 'uuid')}`, sql.values);
    if (!file) throw new ResourceNotFound();
    return file;
  }
}

@Handles(ListArticleVersions)
export class ListArticleVersionsSql extends Details {
  constructor(reads: Reads, clock: Clock) { super(reads, clock); }

  async execute({ articleId, language }: ListArticleVersions): Promise<Page<ArticleVersionRow>> {
    if (!isAuthor(currentActor())) throw new ResourceNotFound();
    const sql = new SqlText();
    const items = await this.reads.rows<ArticleVersionRow>(`select ${version} from ${versions} where ${this.found(articleId, sql)} and e.language = ${sql.bind(language)} order by v.number desc limit 1000`, sql.values);
    return { items, nextCursor: null };
  }
}

@Handles(GetArticleVersion)
export class GetArticleVersionSql extends Details {
  constructor(reads: Reads, clock: Clock) { super(reads, clock); }

  async execute({ articleId, language, number }: GetArticleVersion): Promise<ArticleVersionRecord> {
    if (!isAuthor(currentActor())) throw new ResourceNotFound();
    const sql = new SqlText();
    const [found] = await this.reads.rows<ArticleVersionRecord>(`select ${version}, v.body from ${versions} where ${this.found(articleId, sql)} and e.language = ${sql.bind(language)} and v.number = ${sql.bind(number)}`, sql.values);
    if (!found) throw new ResourceNotFound();
    return found;
  }
}
