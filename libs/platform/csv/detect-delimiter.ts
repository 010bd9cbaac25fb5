import { CsvParser } from './csv-parser.ts';
import { CsvUnreadable } from './csv-unreadable.ts';

export const csvDelimiters = [',', ';', '\t', '|'] as const;
export type CsvDelimiter = (typeof csvDelimiters)[number];

const limits = { columns: 5000, field: 1_000_000 };

/** The delimiter that cuts the text into rows of one width, quotes honored; a comma where nothing says anything. */
export function detectDelimiter(text: string): CsvDelimiter {
  const told = /^\uFEFF?sep=([,;\t|])\r?\n/iu.exec(text)?.[1];
  if (told) return told as CsvDelimiter;
  // Commas stand in any text, so they come last where two delimiters fit as well.
  const scored = (['\t', ';', '|', ','] as const).map((delimiter) => ({ delimiter, score: score(text, delimiter) }));
  const best = scored.reduce((one, next) => (next.score > one.score ? next : one));
  return best.score > 0 ? best.delimiter : ',';
}

function score(text: string, delimiter: string): number {
  const rows = sampleRows(text, delimiter);
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  const [width, count] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
  if (width < 2) return rows.length === 0 ? 0 : (rows.length - count) / rows.length / 10;
  // With the wrong delimiter, quotes stand in the middle of fields.
  const torn = rows.filter((row) => row.some((value) => (value.match(/"/gu)?.length ?? 0) % 2 === 1)).length;
  return ((count - torn / 2) / rows.length) * Math.log2(1 + width);
}

function sampleRows(text: string, delimiter: string): string[][] {
  const parser = new CsvParser(delimiter, (part) => part.length, limits, { number: 0, line: 1, byteOffset: 0 });
  const sample = text.slice(0, 65_536);
  const records = parser.push(sample);
  // The last line may be cut, unless the text ends in the sample.
  if (sample.length < 65_536) {
    try {
      records.push(...parser.end());
    } catch (cause) {
      if (!(cause instanceof CsvUnreadable)) throw cause;
    }
  }
  return records.slice(0, 100).map(({ values }) => values);
}
