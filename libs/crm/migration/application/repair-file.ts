import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/bus';
import { csvLine, encodeText, utf8Mark, type CsvEncoding } from '#platform/csv';
import { Files } from '#platform/files';
import { encodable } from '../domain/encodable.ts';
import { RowErrorsFile, type RefusedRow } from '../domain/row-errors-file.ts';
import type { ImportPlan } from './import-plan.ts';

export type Locale = 'en' | 'ru' | 'uk';

/** The file of the rejected rows, in the format of the source; it grows with the steps of the job. */
@Injectable()
export class RepairFile {
  constructor(private readonly files: Files) {}

  /** Answers the file's id, a new one where there was none and a row is rejected. */
  async add(fileId: string | null, fileName: string, { source, headings }: ImportPlan, locale: Locale, rows: readonly RefusedRow[]): Promise<string | null> {
    if (rows.length === 0) return fileId;
    const { encoding, delimiter } = source;
    const content = new RowErrorsFile(headings, locale);
    const lines = (values: readonly string[][]): string => values.map((cells) => csvLine(cells.map((cell) => encodable(cell, encoding)), delimiter)).join('');
    const id = fileId ?? (await this.files.begin({ name: nameOf(fileName), mediaType: `text/csv; charset=${encoding}`, ownerId: currentActor().userId, holds: 'import-rejected' }));
    const head = fileId === null ? markOf(encoding) + lines([content.header()]) : '';
    await this.files.append(id, encodeText(head + lines(rows.map((row) => content.row(row))), encoding));
    return id;
  }

  async close(fileId: string | null, rows: number): Promise<void> {
    if (fileId !== null) await this.files.close(fileId, { rows });
  }
}

const markOf = (encoding: CsvEncoding): string => (encoding.startsWith('utf') ? utf8Mark : '');
const nameOf = (fileName: string): string => `${fileName.replace(/\.[^.]*$/u, '')} - rejected.csv`;
