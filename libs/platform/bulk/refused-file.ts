import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { csvLine, utf8Mark } from '#platform/csv';
import { Files } from '#platform/files';
import { Clock } from '#platform/kernel';
import type { Label } from '#platform/records';
import type { BulkKind } from './bulk-kind.ts';
import { reasonInWords, refusedHeadings, refusedName } from './refusal-words.ts';
import type { BulkReason } from './row-outcome.ts';

interface Refused {
  readonly position: number;
  readonly id: string;
  readonly name: string | null;
  readonly reason: BulkReason;
}

const perPart = 1000;

/** The records that were refused, each with its reason, for whoever wants to see to them. */
@Injectable()
export class RefusedFile {
  constructor(private readonly files: Files, private readonly clock: Clock) {}

  /** In the transaction at work; answers the file's id. */
  async write(jobId: string, kind: BulkKind, locale: keyof Label): Promise<string> {
    const name = `${kind.kind.label[locale]} ${this.clock.now().toISOString().slice(0, 10)} - ${refusedName[locale]}.csv`;
    const fileId = await this.files.begin({ name, mediaType: 'text/csv; charset=utf-8', ownerId: currentActor().userId, holds: 'bulk-refused' });
    await this.files.append(fileId, Buffer.from(utf8Mark + csvLine(refusedHeadings.map((heading) => heading[locale]))));
    let count = 0;
    for (let after = 0; ; ) {
      const text = `select position, record_id as id, name, reason from platform.bulk_rows where job_id = $1 and outcome = 'refused' and position > $2 order by position limit $3`;
      const rows = await inTransaction<Refused>(currentTransaction(), text, [jobId, after, perPart]);
      if (rows.length > 0) await this.files.append(fileId, Buffer.from(rows.map((row) => csvLine([row.id, row.name ?? '', row.reason.code, reasonInWords(row.reason, kind, locale)])).join('')));
      count += rows.length;
      if (rows.length < perPart) break;
      after = rows.at(-1)!.position;
    }
    await this.files.close(fileId, { rows: count });
    return fileId;
  }
}
