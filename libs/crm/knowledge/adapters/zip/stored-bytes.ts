import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { Files } from '#platform/files';

/** A stored file as the ZIP reader asks for it: by ranges, never as a whole. */
export class StoredBytes extends RandomAccessReader {
  constructor(private readonly files: Files, private readonly fileId: string) { super(); }

  override _readStreamForRange(from: number, to: number): Readable {
    return Readable.from(this.files.read(this.fileId, { from, to }), { objectMode: false });
  }
}
