import { useSyncExternalStore } from 'react';
import type { RecordKind } from '../../api/types.ts';

/** The list somebody came from: its records in order, how many there are, and its address. */
export type Trail = { kind: RecordKind; ids: string[]; total: number | undefined; href: string };

let trail: Trail | undefined;
const listeners = new Set<() => void>();

export function rememberTrail(next: Trail): void {
  trail = next;
  for (const listener of listeners) listener();
}

export const useTrail = (): Trail | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => trail,
  );
