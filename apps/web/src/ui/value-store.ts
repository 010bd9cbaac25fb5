import { useSyncExternalStore } from 'react';

export type ValueStore<Value> = { get: () => Value; set: (value: Value) => void; use: () => Value };

/** One value that lives outside of the components and is followed by those that use it. */
export function valueStore<Value>(start: Value): ValueStore<Value> {
  let current = start;
  const listeners = new Set<() => void>();
  const get = (): Value => current;
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set: (value) => {
      current = value;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
