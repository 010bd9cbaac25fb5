import { useEffect } from 'react';
import { shortcutFor, startsSequence } from './shortcuts.ts';

const sequenceTime = 1200;

/** Letters are read by their place on the keyboard, so that they work with a Cyrillic layout too. */
export function keyName({ code, key }: KeyboardEvent): string {
  if (key === '?') return '?';
  if (code === 'Slash') return '/';
  if (code === 'BracketLeft') return '[';
  if (code === 'BracketRight') return ']';
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key.toLowerCase();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true]') !== null;

const isDialogOpen = (): boolean => document.querySelector('[role=dialog][aria-modal=true]') !== null;

/** One listener for the whole app. */
export function useShortcutKeys(): void {
  useEffect(() => {
    let first: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent): void => {
      const mod = event.ctrlKey || event.metaKey;
      const key = keyName(event);
      // In a text these keys move by words.
      if (mod && key.startsWith('arrow') && (isTyping(event.target) || isDialogOpen())) return;
      if (!mod && (event.altKey || isTyping(event.target) || isDialogOpen())) return;
      const keys = mod ? `mod+${key}` : first === undefined ? key : `${first} ${key}`;
      clearTimeout(timer);
      first = undefined;
      const shortcut = shortcutFor(keys);
      if (shortcut) {
        event.preventDefault();
        shortcut.run?.();
      } else if (!mod && startsSequence(key)) {
        first = key;
        timer = setTimeout(() => (first = undefined), sequenceTime);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      clearTimeout(timer);
    };
  }, []);
}
