import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { keys } from '../../api/keys.ts';
import type { Me, SearchHit } from '../../api/types.ts';
import { queries } from '../queries.ts';

const most = 6;
const listeners = new Set<() => void>();
const keyOf = (userId: string | undefined): string => `holdfast.recents.${userId ?? ''}`;
const none: SearchHit[] = [];
let cached: { key: string; text: string | null; hits: SearchHit[] } = { key: '', text: null, hits: none };

function read(key: string): SearchHit[] {
  const text = localStorage.getItem(key);
  if (cached.key !== key || cached.text !== text) cached = { key, text, hits: text === null ? none : (JSON.parse(text) as SearchHit[]) };
  return cached.hits;
}

const currentKey = (): string => keyOf(queries.getQueryData<Me>(keys.me)?.user.id);

/** What was opened last by this person on this device comes first. */
export function rememberRecent(hit: SearchHit): void {
  const key = currentKey();
  const hits = [hit, ...read(key).filter(({ id }) => id !== hit.id)].slice(0, most);
  localStorage.setItem(key, JSON.stringify(hits));
  for (const listener of listeners) listener();
}

export function useRecents(): SearchHit[] {
  const client = useQueryClient();
  const key = keyOf(client.getQueryData<Me>(keys.me)?.user.id);
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => read(key),
  );
}
