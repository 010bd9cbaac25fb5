import { Injectable } from '@nestjs/common';
import { CsvReader, type CsvPlace, type CsvRecord } from '#platform/csv';
import { Files } from '#platform/files';
import type { TableHead, TableFormat } from '../domain/table-head.ts';
import { readHead } from '../domain/table-head.ts';
import { importLimits } from '../domain/import-limits.ts';
import { refusalOfTable } from '../domain/unreadable-table.ts';

export interface RecordChunk {
  readonly records: readonly CsvRecord[];
  /** Where the next chunk begins; null: the table ends here. */
  readonly next: CsvPlace | null;
}

type Source = TableFormat & { readonly fileId: string; readonly fileSize: number };

/** Reads tables out of files: their head at once, their rows in chunks, with memory for one chunk. */
@Injectable()
export class TableSource {
  constructor(private readonly files: Files) {}

  async head({ fileId, fileSize }: Pick<Source, 'fileId' | 'fileSize'>, told: Partial<TableFormat>): Promise<TableHead> {
    const pieces: Buffer[] = [];
    for await (const piece of this.files.read(fileId, { from: 0, to: importLimits.headBytes })) pieces.push(piece);
    return readHead(Buffer.concat(pieces), fileSize <= importLimits.headBytes, told);
  }

  /** @throws the refusal that says what is wrong with the table, and in which line */
  async count(source: Source, headerRow: number | null): Promise<number> {
    let rows = 0;
    for await (const batch of this.batches(source)) rows += batch.length;
    return Math.max(0, rows - (headerRow === null ? 0 : headerRow + 1));
  }

  /** The rows below the header, from a place on. */
  async *chunks(source: Source, headerRow: number | null, from?: CsvPlace): AsyncGenerator<RecordChunk> {
    let waiting: CsvRecord[] = [];
    for await (const batch of this.batches(source, from)) {
      waiting.push(...batch.filter(({ number }) => headerRow === null || number > headerRow));
      while (waiting.length > importLimits.chunkRows) {
        const records = waiting.slice(0, importLimits.chunkRows);
        waiting = waiting.slice(importLimits.chunkRows);
        const { number, line, byteOffset } = waiting[0]!;
        yield { records, next: { number, line, byteOffset } };
      }
    }
    if (waiting.length > 0) yield { records: waiting, next: null };
  }

  private async *batches({ fileId, encoding, delimiter }: Source, from?: CsvPlace): AsyncGenerator<CsvRecord[]> {
    const format = { encoding, delimiter, limits: { columns: importLimits.columns, field: importLimits.cellLength }, ...(from && { from }) };
    try {
      yield* new CsvReader(this.files.read(fileId, { from: from?.byteOffset ?? 0 }), format);
    } catch (cause) {
      throw refusalOfTable(cause, encoding);
    }
  }
}
