import { useEffect, useRef, useSyncExternalStore } from 'react';

export type Shortcut = {
  /** `c`, `mod+k`, `g p`, `?`, `/`. */
  keys: string;
  label: string;
  run?: () => void;
};
export type ShortcutGroup = { title: string; shortcuts: Shortcut[]; everywhere: boolean };

let groups: ShortcutGroup[] = [];
const listeners = new Set<() => void>();

function set(next: ShortcutGroup[]): void {
  groups = next;
  for (const listener of listeners) listener();
}

/** The keys of what is on the screen now; they go when the component goes. Without `run` a key is only listed. */
export function useShortcuts(title: string, shortcuts: Shortcut[], everywhere = false): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const shape = shortcuts.map(({ keys, label }) => `${keys} ${label}`).join('\n');
  useEffect(() => {
    const group: ShortcutGroup = {
      title,
      everywhere,
      shortcuts: latest.current.map(({ keys, label, run }, index) => ({ keys, label, ...(run && { run: () => latest.current[index]?.run?.() }) })),
    };
    // What works everywhere gives way to what a screen says, whichever of them came first.
    set(everywhere ? [group, ...groups] : [...groups, group]);
    return () => set(groups.filter((other) => other !== group));
  }, [title, shape, everywhere]);
}

export const useShortcutGroups = (): ShortcutGroup[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => groups,
  );

/** The screen on top was registered last and is asked first. */
export const shortcutFor = (keys: string): Shortcut | undefined =>
  groups.toReversed().flatMap(({ shortcuts }) => shortcuts).find((shortcut) => shortcut.keys === keys && shortcut.run);

export const startsSequence = (key: string): boolean => groups.some(({ shortcuts }) => shortcuts.some(({ keys }) => keys.startsWith(`${key} `)));
