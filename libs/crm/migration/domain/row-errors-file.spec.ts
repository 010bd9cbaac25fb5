import { describe, expect, it } from '@jest/globals';
import { CsvReader, csvLine } from '#platform/csv';
import { rowErrorCodes } from './row-draft.ts';
import { reasonOf } from './row-error-reasons.ts';
import { RowErrorsFile } from './row-errors-file.ts';
import { rowMapping } from './row-mapping.ts';
import { readRow } from './row-reading.ts';

async function rowsOf(...written: string[][]): Promise<string[][]> {
  const rows: string[][] = [];
  const source = (async function* () { yield Buffer.from(written.map((cells) => csvLine(cells)).join('')); })();
  for await (const batch of new CsvReader(source, { encoding: 'utf-8', delimiter: ',' })) rows.push(...batch.map(({ values }) => values));
  return rows;
}

const headings = ['E-mail', 'Phone', 'Note'];
const mapping = [{ column: 0, field: 'email' }, { column: 1, field: 'phone' }];

describe('the repair file', () => {
  it('holds the row as it was, short or too wide, with line and reason', async () => {
    const file = new RowErrorsFile(headings);
    const values = ['x', '+7 916', 'a,\n"b"'];
    const { errors } = readRow(values, rowMapping(headings, mapping));
    const rows = await rowsOf(file.header(), file.row({ line: 7, values, errors: errors }), file.row({ line: 9, values: ['y'], errors }), file.row({ line: 11, values: ['z', '', '', 'extra'], errors }));
    expect(rows).toEqual([
      ['E-mail', 'Phone', 'Note', 'Holdfast: line', 'Holdfast: reason'],
      ['x', "'+7 916", 'a,\n"b"', '7', 'E-mail: Not an e-mail address («x»)'],
      ['y', '', '', '9', 'E-mail: Not an e-mail address («x»)'],
      ['z', '', '', '11', 'E-mail: Not an e-mail address («x»)', 'extra'],
    ]);
  });

  it('is read in again when repaired, and refused again without growing', async () => {
    const first = new RowErrorsFile(headings);
    const { errors } = readRow(['x', '+7 916 111-22-33', "'=1"], rowMapping(headings, mapping));
    const [repaired, row] = await rowsOf(first.header(), first.row({ line: 2, values: ['x', '+7 916 111-22-33', "'=1"], errors })) as [string[], string[]];

    const read = readRow(['a@b.org', ...row.slice(1)], rowMapping(repaired, mapping));
    expect(read.draft?.contactPoints.map(({ normalizedValue }) => normalizedValue)).toEqual(['a@b.org', '+79161112233']);

    const second = new RowErrorsFile(repaired);
    expect(await rowsOf(second.header(), second.row({ line: 2, values: row, errors }))).toEqual([repaired, row]);
  });

  it('gives every refusal a sentence in three languages', () => {
    const error = { column: 0, heading: 'H', field: 'email', value: 'v' };
    const sentences = rowErrorCodes.flatMap((code) => (['en', 'ru', 'uk'] as const).map((locale) => reasonOf({ ...error, code }, locale)));
    expect(sentences.every((sentence) => sentence.startsWith('H: ') && sentence.length > 5)).toBe(true);
    expect(reasonOf({ ...error, code: 'too-long', max: 120 }, 'uk')).toBe('H: Задовго (> 120)');
  });
});
