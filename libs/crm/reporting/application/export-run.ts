import { currentActor, Reads } from '#platform/bus';
import { Files } from '#platform/files';
import { JobRunner, Runs, type JobEnd, type JobStep, type RunningJob } from '#platform/jobs';
import { Clock } from '#platform/kernel';
import { chosenColumns, kindNamed, ListStatement } from '#platform/records';
import { Export } from '../domain/export.ts';
import { Exports } from '../domain/exports.ts';
import { listOf, type ExportInput } from './export-input.ts';
import { requireSameRights } from './export-rights.ts';
import { FileOfRecords } from './file-of-records.ts';

/** The sort values of the last row that is in the file. */
interface Place {
  readonly after: readonly unknown[] | null;
}

interface Page extends Place {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly total?: number;
}

type Job = RunningJob<ExportInput, Place>;
type Row = { readonly cells: readonly (string | null)[]; readonly k: readonly unknown[] };

const pageSize = 1000;

/**
 * Writes the pages of a list to a file. A page's bytes commit together with the place of its last row, so that a kill loses
 * and doubles no row. Every page is read with the rights of that moment; when they differ from those it was begun with, it stops.
 */
@Runs('reporting.export')
export class ExportRun extends JobRunner<ExportInput, Place, Page> {
  constructor(private readonly reads: Reads, private readonly files: Files, private readonly exports: Exports, private readonly clock: Clock) { super(); }

  async *chunks({ input, checkpoint, counts }: Job): AsyncGenerator<Page> {
    let { after, rows }: { after: Place['after']; rows: number } = { after: checkpoint?.after ?? null, rows: counts.done };
    if (!checkpoint) {
      const { list, file } = this.opened(input);
      const count = list.count(null);
      const [counted] = await this.reads.rows<{ n: number }>(count.text, count.values);
      yield { bytes: file.header(), after, rows, total: counted?.n ?? 0 };
    }
    for (let isLast = false; !isLast; ) {
      const { list, columns, file } = this.opened(input);
      const { text, values } = list.file(columns, pageSize, after);
      const page = await this.reads.rows<Row>(text, values);
      isLast = page.length < pageSize;
      if (page.length === 0) return;
      const bytes = file.rows(page.map(({ cells }) => cells), rows);
      after = page.at(-1)!.k;
      rows += page.length;
      yield { bytes, after, rows };
    }
  }

  async step({ input, actor }: Job, { bytes, after, rows, total }: Page): Promise<JobStep<Place>> {
    requireSameRights(kindNamed(input.kind), actor, input.rights);
    await this.files.append(input.fileId, bytes);
    return { checkpoint: { after }, done: rows, succeeded: rows, skipped: 0, failed: 0, phase: 'writing', ...(total !== undefined && { total }) };
  }

  async end({ id, input, counts, actor }: Job, how: JobEnd): Promise<object | null> {
    if (how === 'cancelled') await this.files.drop(input.fileId);
    if (how !== 'succeeded') return null; // a failed one may be resumed, and then needs what it has written
    const { fileId, fileName, rights: _rights, encoding, delimiter, locale, ...choice } = input;
    requireSameRights(kindNamed(input.kind), actor, input.rights);
    const { size, sha256 } = await this.files.close(fileId, { rows: counts.done });
    this.exports.add(Export.finished(id, choice, { encoding, delimiter, locale }, { fileId, fileName, size, sha256: sha256!, rows: counts.done }, actor.userId, this.clock.now()));
    return { fileId, fileName, rows: counts.done };
  }

  private opened(input: ExportInput) {
    const [kind, actor] = [kindNamed(input.kind), currentActor()];
    requireSameRights(kind, actor, input.rights);
    const list = new ListStatement(kind, actor, listOf(input));
    const columns = chosenColumns(kind, input.columns, list.hidden);
    return { list, columns, file: new FileOfRecords(columns, input) };
  }
}
