import type { CsvPlace, CsvRecord } from './csv-record.ts';
import { CsvUnreadable } from './csv-unreadable.ts';

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

export interface CsvLimits {
  readonly columns: number;
  readonly field: number;
}

type State = 'field-start' | 'plain' | 'quoted' | 'quote-in-quotes' | 'after-quotes';

/**
 * Text in, records out, in pieces of any size: RFC 4180, and forgiving where the meaning is plain. A quote inside an
 * unquoted field is text, and so is what follows a closing quote. Every character is looked at once.
 */
export class CsvParser {
  private state: State = 'field-start';
  private values: string[] = [];
  private field = '';
  private raw = '';
  private held = '';
  private place: { number: number; line: number; byteOffset: number };
  private line: number;
  private fieldLine: number;
  private records: CsvRecord[] = [];
  private readonly comma: number;

  constructor(delimiter: string, private readonly bytesOf: (text: string) => number, private readonly limits: CsvLimits, from: CsvPlace) {
    this.comma = delimiter.charCodeAt(0);
    this.place = { number: from.number, line: from.line, byteOffset: from.byteOffset };
    this.line = this.fieldLine = from.line;
  }

  get currentLine(): number {
    return this.line;
  }

  push(piece: string): CsvRecord[] {
    let text = this.held + piece;
    this.held = '';
    // A return at the end may be the first half of a line break.
    if (text.endsWith('\r')) [text, this.held] = [text.slice(0, -1), '\r'];
    return this.read(text);
  }

  end(): CsvRecord[] {
    const last = this.read(this.held);
    if (this.state === 'quoted') throw new CsvUnreadable('csv-unterminated-quote', this.fieldLine, this.values.length);
    if (this.raw === '') return last;
    this.finishField('');
    this.finishRecord('', 0);
    return [...last, ...this.taken()];
  }

  private read(text: string): CsvRecord[] {
    const { comma } = this;
    const length = text.length;
    let { state } = this;
    let [at, from, recordFrom] = [0, 0, 0];
    while (at < length) {
      const code = text.charCodeAt(at);
      if (state === 'field-start') {
        this.fieldLine = this.line;
        from = at;
        if (code === quote) {
          state = 'quoted';
          from = ++at;
          continue;
        }
        state = 'plain';
      }
      if (state === 'quoted') {
        while (at < length) {
          const inner = text.charCodeAt(at);
          if (inner === quote) break;
          if (inner === lineFeed || (inner === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) this.line++;
          at++;
        }
        if (at === length) break;
        this.keep(text.slice(from, at));
        from = ++at;
        state = 'quote-in-quotes';
        continue;
      }
      if (state === 'quote-in-quotes') {
        if (code === quote) {
          from = at++;
          state = 'quoted';
          continue;
        }
        from = at;
        state = 'after-quotes';
      }
      while (at < length) {
        const inner = text.charCodeAt(at);
        if (inner === comma || inner === lineFeed || inner === carriageReturn) break;
        at++;
      }
      if (at === length) break;
      this.finishField(text.slice(from, at));
      state = 'field-start';
      if (text.charCodeAt(at) === comma) {
        if (this.values.length >= this.limits.columns) throw new CsvUnreadable('csv-too-many-columns', this.place.line, this.limits.columns);
        from = ++at;
        continue;
      }
      const recordTo = at;
      at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
      this.line++;
      this.finishRecord(text.slice(recordFrom, recordTo), at - recordTo);
      from = recordFrom = at;
    }
    if (state === 'quoted' || state === 'plain' || state === 'after-quotes') this.keep(text.slice(from));
    this.raw += text.slice(recordFrom);
    this.state = state;
    return this.taken();
  }

  private keep(part: string): void {
    this.field += part;
    if (this.field.length > this.limits.field) throw new CsvUnreadable('csv-field-too-long', this.fieldLine, this.values.length);
  }

  private finishField(rest: string): void {
    if (this.field === '' && rest.length <= this.limits.field) {
      this.values.push(rest);
      return;
    }
    this.keep(rest);
    this.values.push(this.field);
    this.field = '';
  }

  private finishRecord(rest: string, breakLength: number): void {
    const raw = this.raw + rest;
    const { number, line, byteOffset } = this.place;
    const isEmptyLine = raw === '';
    if (!isEmptyLine) this.records.push({ number, line, byteOffset, values: this.values, raw });
    // Line breaks are ASCII: one unit of the encoding each.
    this.place = { number: isEmptyLine ? number : number + 1, line: this.line, byteOffset: byteOffset + this.bytesOf(raw) + breakLength * this.bytesOf('\n') };
    this.values = [];
    this.raw = '';
  }

  private taken(): CsvRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }
}
