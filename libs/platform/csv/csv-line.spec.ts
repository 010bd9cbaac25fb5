import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guarded, unguarded } from '#platform/text';
import { csvLine } from './csv-line.ts';
import { CsvReader } from './csv-reader.ts';
import { csvDelimiters, detectDelimiter } from './detect-delimiter.ts';

async function back(text: string, delimiter: string): Promise<string[][]> {
  const rows: string[][] = [];
  const source = (async function* () { yield Buffer.from(text); })();
  for await (const batch of new CsvReader(source, { encoding: 'utf-8', delimiter })) rows.push(...batch.map(({ values }) => values));
  return rows;
}

// What a table cannot hold: a zero, and half of a surrogate pair.
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', '|', ' ', '＝', '＋', '－', '＠', '\uFEFF', 'я', '1') }),
).filter((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text));

describe('writing a line', () => {
  it('is read back as it was, whatever stands in it', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), fc.constantFrom(...csvDelimiters), async (rows, delimiter) => {
      const text = rows.map((row) => csvLine(row, delimiter)).join('');
      expect((await back(text, delimiter)).map((row) => row.map(unguarded))).toEqual(rows);
    }));
  });

  it.each(['=1+1', '+7 999', '-1', '@x', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])('guards %j against spreadsheets', (value) => {
    expect(guarded(value)).toBe(`'${value}`);
    expect(unguarded(`'${value}`)).toBe(value);
  });

  it('guards what looks guarded already, and leaves other apostrophes alone', () => {
    expect(guarded("'=1")).toBe("''=1");
    expect(unguarded("''=1")).toBe("'=1");
    expect([guarded("'tis"), unguarded("'tis"), guarded('a=1')]).toEqual(["'tis", "'tis", 'a=1']);
  });

  it('does not write a lone empty cell as an empty line', () => {
    expect([csvLine(['']), csvLine(['', ''])]).toEqual(['""\r\n', ',\r\n']);
  });
});

describe('detecting the delimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['Имя;Сумма\nПётр;1,5\nОльга;2,5\n', ';'],
    ['a\tb, c\n1\t2, 3\n', '\t'],
    ['a|b\n1|2', '|'],
    ['"a;b;c",d\n"e;f;g",h\n', ','],
    ['name\nPeter\n', ','],
    ['', ','],
    ['sep=;\na,b;c,d\n', ';'],
    ['name;note\nPeter;"a, b,\nc, d"\nOlga;"x, y"\n', ';'],
    ['Report, of, May\na;b;c\n1;2;3\n4;5;6\n', ';'],
  ])('reads %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});
