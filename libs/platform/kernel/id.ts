import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const size = 16;
const pool = new Uint8Array(size * 256);
let taken = pool.length;
let last = 0;
let seq = 0;

/** A new UUIDv7: unique, and ordered by the time it was made. Randomness is drawn for many at once: an import makes thousands a second. */
export function newId(): string {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  const random = pool.subarray(taken, (taken += size));
  const now = Date.now();
  // Within a millisecond, and where the clock steps back, the count goes on.
  if (now > last) [last, seq] = [now, ((random[0]! & 0x7f) << 24) | (random[1]! << 16) | (random[2]! << 8) | random[3]!];
  else if (++seq > 0xffff_ffff) [last, seq] = [last + 1, 0];
  return v7({ random, msecs: last, seq });
}
