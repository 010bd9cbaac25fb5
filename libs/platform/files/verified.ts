import { createHash } from 'node:crypto';

/** The bytes of a file are no longer those that were stored: it breaks off before its end, so that nobody takes it for whole. */
export class FileDamaged extends Error {
  constructor(fileId: string) { super(`File ${fileId} is not what its hash says.`); }
}

/** Passes a whole file on, and its last part only when all of it is what the hash says. */
export async function* verified(fileId: string, sha256: string | null, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  for await (const part of bytes) {
    if (held) yield held;
    hash.update(part);
    held = part;
  }
  if (sha256 !== null && hash.digest('hex') !== sha256) throw new FileDamaged(fileId);
  if (held) yield held;
}
