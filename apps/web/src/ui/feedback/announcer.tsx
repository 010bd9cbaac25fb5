import { VisuallyHidden } from '@mantine/core';
import { useSyncExternalStore } from 'react';

let said = { words: '', turn: 0 };
const listeners = new Set<() => void>();

/** Tells a screen reader what has just happened where nothing that has the focus says so. */
export function announce(words: string): void {
  said = { words, turn: said.turn + 1 };
  for (const listener of listeners) listener();
}

/** Stands once in the shell; the same words said twice are read twice. */
export function Announcer() {
  const { words, turn } = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
  return (
    <VisuallyHidden>
      <div aria-live="polite">{turn % 2 === 0 ? words : ''}</div>
      <div aria-live="polite">{turn % 2 === 1 ? words : ''}</div>
    </VisuallyHidden>
  );
}
