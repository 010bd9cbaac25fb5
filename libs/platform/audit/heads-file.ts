import { createReadStream, existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { headText, readHead, type Head } from './seal.ts';

/** A file outside of the database that every head is added to, a line each: what is cut from the end of the audit is missed there. */
export class HeadsFile {
  constructor(private readonly path: string) {}

  async add(head: Head, at: string): Promise<void> {
    await appendFile(this.path, `${at} ${headText(head)}\n`, { mode: 0o600 });
  }

  /** What was kept, in the order in which it was written; a line that a kill has cut is left out. */
  async *heads(): AsyncGenerator<Head> {
    if (!existsSync(this.path)) return;
    for await (const line of createInterface({ input: createReadStream(this.path, 'utf8'), crlfDelay: Infinity })) {
      const head = readHead(line.split(' ')[1] ?? '');
      if (head) yield head;
    }
  }
}
