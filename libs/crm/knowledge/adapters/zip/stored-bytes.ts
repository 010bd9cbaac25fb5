import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { Files } from '#platform/files';

const block = 262_144;

/** A stored file as the ZIP reader asks for it: by ranges, never as a whole. What it takes in small bites, such as the list of contents, is read in blocks. */
export class StoredBytes extends RandomAccessReader {
  private at = 0;
  private held = Buffer.alloc(0);

  constructor(private readonly files: Files, private readonly fileId: string) { super(); }

  override _readStreamForRange(from: number, to: number): Readable {
    return Readable.from(this.files.read(this.fileId, { from, to }), { objectMode: false });
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    this.bite(position, length).then((bytes) => { bytes.copy(buffer, offset); callback(null); }, callback);
  }

  private async bite(from: number, length: number): Promise<Buffer> {
    if (from < this.at || from + length > this.at + this.held.length) {
      const pieces: Buffer[] = [];
      for await (const bytes of this.files.read(this.fileId, { from, to: from + Math.max(length, block) })) pieces.push(bytes);
      [this.at, this.held] = [from, Buffer.concat(pieces)];
      if (this.held.length < length) throw new Error('the file ends before that');
    }
    return this.held.subarray(from - this.at, from - this.at + length);
  }
}
