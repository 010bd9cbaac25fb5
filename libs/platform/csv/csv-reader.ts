import { byteCounter, byteOrderMark, decoderLabel, strictlyDecoded, wholeLength, type CsvEncoding } from './csv-encoding.ts';
import { CsvParser, type CsvLimits } from './csv-parser.ts';
import type { CsvPlace, CsvRecord } from './csv-record.ts';
import { CsvUnreadable } from './csv-unreadable.ts';

export interface CsvFormat {
  readonly encoding: CsvEncoding;
  readonly delimiter: string;
  /** A source that begins in the middle of the file says which record it begins with. */
  readonly from?: CsvPlace;
  readonly limits?: Partial<CsvLimits>;
}

const defaultLimits: CsvLimits = { columns: 500, field: 1_000_000 };
const top: CsvPlace = { number: 0, line: 1, byteOffset: 0 };
const mark = '\uFEFF';

/**
 * The records of a file in batches, with memory for one piece of the file and the record at hand. Every record knows the
 * byte it begins at, in every encoding, so reading can go on from there. Bytes that are no text of the encoding are refused.
 */
export class CsvReader implements AsyncIterable<CsvRecord[]> {
  constructor(private readonly source: AsyncIterable<Uint8Array>, private readonly format: CsvFormat) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<CsvRecord[]> {
    const { encoding, delimiter, from = top, limits } = this.format;
    let isTop = from.byteOffset === 0;
    let parser: CsvParser | null = null;
    let rest: Uint8Array = new Uint8Array(0);
    const open = (start: number) => new CsvParser(delimiter, byteCounter(encoding), { ...defaultLimits, ...limits }, { ...from, byteOffset: from.byteOffset + start });
    for await (const piece of this.source) {
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const whole = wholeLength(encoding, bytes);
      rest = bytes.slice(whole);
      if (whole === 0) continue;
      let text = decoded(encoding, bytes.subarray(0, whole), parser?.currentLine ?? from.line);
      const isMarked = isTop && text.startsWith(mark);
      isTop = false;
      if (isMarked) text = text.slice(1);
      parser ??= open(isMarked ? byteOrderMark(encoding) : 0);
      const records = parser.push(text);
      if (records.length > 0) yield records;
    }
    parser ??= open(0);
    if (rest.length > 0) throw new CsvUnreadable('csv-encoding-mismatch', parser.currentLine);
    const records = parser.end();
    if (records.length > 0) yield records;
  }
}

function decoded(encoding: CsvEncoding, bytes: Uint8Array, line: number): string {
  const text = strictlyDecoded(encoding, bytes);
  if (text === null) {
    const replaced = new TextDecoder(decoderLabel(encoding), { ignoreBOM: true }).decode(bytes);
    throw new CsvUnreadable('csv-encoding-mismatch', line + breaksBefore(replaced, '\uFFFD'));
  }
  if (text.includes('\0')) throw new CsvUnreadable('csv-binary', line + breaksBefore(text, '\0'));
  return text;
}

const breaksBefore = (text: string, sign: string): number => (text.slice(0, text.indexOf(sign)).match(/\r\n|\n|\r/gu) ?? []).length;
