import { useSyncExternalStore } from 'react';

/** `live`: events arrive; `polling`: the event stream is down, the server is asked instead; `offline`: no network. */
export type Connection = 'live' | 'polling' | 'offline';

type Snapshot = { state: Connection; since: Date };
let snapshot: Snapshot = { state: navigator.onLine ? 'live' : 'offline', since: new Date() };
const listeners = new Set<() => void>();

export function setConnection(state: Connection): void {
  if (snapshot.state === state) return;
  snapshot = { state, since: new Date() };
  for (const listener of listeners) listener();
}

export const useConnection = (): Snapshot =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => snapshot,
  );
