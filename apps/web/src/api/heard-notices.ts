import type { Notice } from './types.ts';

const listeners = new Set<(notice: Notice) => void>();

/** Hears every notice that the event stream brings: a new one, or one that was read elsewhere. Answers how to stop. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tellNotice(notice: Notice): void {
  for (const listener of listeners) listener(notice);
}
