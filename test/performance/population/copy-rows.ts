import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function cell(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.join(',')}}`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return String(value).replace(/[\\\n\r\t]/gu, (character) => escapes[character]!);
}

/** One row in the text format of COPY; the columns are properties of the object. */
export const copyLine = (row: object, properties: readonly string[]): string => `${properties.map((property) => cell((row as Record<string, unknown>)[property])).join('\t')}\n`;

export const columnOf = (property: string): string => property.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** A table being filled by COPY; lines are sent in large pieces. */
export class CopyTarget {
  private waiting = '';
  private readonly stream;

  constructor(client: pg.Client, private readonly table: string, private readonly properties: readonly string[]) {
    this.stream = client.query(copyFrom(`copy ${this.table} (${properties.map(columnOf).join(', ')}) from stdin`));
  }

  async add(row: object): Promise<void> {
    this.waiting += copyLine(row, this.properties);
    if (this.waiting.length > 1_000_000) await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    this.stream.end();
    await finished(this.stream);
  }

  private async flush(): Promise<void> {
    const drained = this.stream.write(this.waiting);
    this.waiting = '';
    if (!drained) await once(this.stream, 'drain');
  }
}
