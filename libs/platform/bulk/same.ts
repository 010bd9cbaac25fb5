import type { BulkState } from './bulk-kind.ts';

/** Whether a state holds all that another says; lists are equal in any order. */
export function same(state: BulkState, other: BulkState): boolean {
  return Object.entries(other).every(([name, value]) => plain(state[name]) === plain(value));
}

const plain = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...(value as unknown[])].map(String).sort() : (value ?? null));
