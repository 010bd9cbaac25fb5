import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { FolderRows, type Counts } from '../../../domain/folder/ports.ts';
import type { FolderRow } from '../../../domain/folder/row.ts';

const run = <Row extends object>(text: string, values: unknown[]): Promise<Row[]> => inTransaction<Row>(currentTransaction(), text, values);

/** The better of two: what one article could not take, another may have. */
const better = `case outcome when 'new' then 0 when 'changed' then 1 when 'unchanged' then 2 else 3 end`;

@Injectable()
export class PostgresFolderRows extends FolderRows {
  async begin(jobId: string, ownerId: string): Promise<void> {
    await run('insert into knowledge.folder_imports (job_id, owner_id) values ($1, $2)', [jobId, ownerId]);
  }

  async write(jobId: string, rows: readonly FolderRow[]): Promise<void> {
    const text = `insert into knowledge.folder_rows as r (job_id, path, outcome, reason, field, value, article_id, process_id)
      select distinct on (path) $1::uuid, path, outcome, reason, field, value, "articleId", "processId" from json_to_recordset($2::json) as x(path text, outcome text, reason text, field text, value text, "articleId" uuid, "processId" uuid) order by path, ${better}
      on conflict (job_id, path) do update set outcome = excluded.outcome, reason = excluded.reason, field = excluded.field, value = excluded.value, article_id = excluded.article_id, process_id = excluded.process_id
      where ${better.replaceAll('outcome', 'excluded.outcome')} < ${better.replaceAll('outcome', 'r.outcome')}`;
    await run(text, [jobId, JSON.stringify(rows)]);
  }

  async counts(jobId: string): Promise<Counts> {
    const found = await run<{ outcome: string; n: number }>('select outcome, count(*)::int as n from knowledge.folder_rows where job_id = $1 group by outcome', [jobId]);
    return { new: 0, changed: 0, unchanged: 0, refused: 0, ...Object.fromEntries(found.map(({ outcome, n }) => [outcome, n])) };
  }

  async stored(jobId: string): Promise<ReadonlySet<string>> {
    return new Set((await run<{ id: string }>(`select distinct article_id as id from knowledge.folder_rows where job_id = $1 and outcome <> 'refused' and article_id is not null`, [jobId])).map(({ id }) => id));
  }

  async forget(before: string): Promise<void> {
    await run(`delete from knowledge.folder_rows r using platform.jobs j where j.id = r.job_id and j.finished_at < $1::date`, [before]);
  }

  async missing(jobId: string, paths: readonly string[]): Promise<readonly string[]> {
    return (await run<{ path: string }>('select path from unnest($2::text[]) x(path) where not exists (select from knowledge.folder_rows r where r.job_id = $1 and r.path = x.path)', [jobId, paths])).map(({ path }) => path);
  }
}
