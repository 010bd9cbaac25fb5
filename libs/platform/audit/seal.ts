import { createHash } from 'node:crypto';
import type { AuditKeys } from './audit-keys.ts';

/** A contiguous part of the audit, closed: what is in it, what came before it, and the proof of both. */
export interface Seal {
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Its last row: it covers what comes after the last row of the seal before. */
  readonly toTurn: number;
  readonly toId: string;
  readonly rowIds: readonly string[];
  /** The marks of its rows, one after the other, in hex. */
  readonly rowMarks: string;
  readonly keyId: string;
  readonly previous: string;
  readonly hash: string;
}

/** A seal by number and hash: who keeps one elsewhere can tell later whether the chain still leads to it. */
export interface Head {
  readonly number: number;
  readonly hash: string;
}

/** In the place of a mark: the row came without one that the application made. */
export const unproved = '00'.repeat(16);
/** What comes before the first seal. */
export const nothing = '00'.repeat(32);

export const storedSeal = `number::float8 as number, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, to_turn::float8 as "toTurn", to_id as "toId", row_ids as "rowIds",
  encode(row_marks, 'hex') as "rowMarks", key_id as "keyId", encode(previous, 'hex') as previous, encode(hash, 'hex') as hash`;

export function hashOf({ number, at, toTurn, toId, rowIds, rowMarks, keyId, previous }: Omit<Seal, 'hash'>, keys: AuditKeys): string {
  const rows = createHash('sha256').update(rowIds.join(' ')).update(rowMarks).digest('hex');
  return keys.sealed(JSON.stringify([1, number, at, toTurn, toId, rowIds.length, rows, keyId, previous]), keyId);
}

export const headText = ({ number, hash }: Head): string => `${number}:${hash}`;

/** Reads `number:hash`; undefined where that is not what it is. */
export function readHead(text: string): Head | undefined {
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/u.exec(text.trim()) ?? [];
  return number && hash ? { number: Number(number), hash } : undefined;
}
