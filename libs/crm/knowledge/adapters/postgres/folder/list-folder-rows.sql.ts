import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { ListFolderRows, type FolderRowRecord } from '../../../application/folder/list-folder-rows.ts';

@Handles(ListFolderRows)
export class ListFolderRowsSql {
  constructor(private readonly reads: Reads) {}

  async execute({ jobId, outcome, limit = 50, cursor }: ListFolderRows): Promise<Page<FolderRowRecord>> {
    const own = await this.reads.rows('select job_id from knowledge.folder_imports where job_id = $1 and owner_id = $2', [jobId, currentActor().userId]);
    if (own.length === 0) throw new ResourceNotFound();
    const sql = new SqlText();
    const where = [`job_id = ${sql.bind(jobId, 'uuid')}`, ...(outcome === undefined ? [] : [`outcome = ${sql.bind(outcome, 'text')}`]), ...(cursor === undefined ? [] : [`path > ${sql.bind(cursor, 'text')} collate "C"`])];
    const text = `select path, outcome, reason, field, value, article_id as "articleId", process_id as "processId" from knowledge.folder_rows where ${where.join(' and ')} order by path limit ${sql.bind(limit + 1)}`;
    const rows = await this.reads.rows<FolderRowRecord>(text, sql.values);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.path : null };
  }
}
