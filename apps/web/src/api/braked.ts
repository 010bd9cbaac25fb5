import { useSyncExternalStore } from 'react';

let isBraked = false;
const listeners = new Set<() => void>();

/** Whether the server lately refused to show or give out more records; whoever lifted that takes it back. */
export function setBraked(next: boolean): void {
  if (isBraked === next) return;
  isBraked = next;
  for (const listener of listeners) listener();
}

export const useBraked = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isBraked,
  );
