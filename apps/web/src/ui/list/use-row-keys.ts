import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';

type Options = {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  scrollTo: (index: number) => void;
  open: (index: number) => void;
  peek?: ((index: number) => void) | undefined;
  select: (index: number) => void;
};

/** J and K or the arrows move, Enter opens, X selects, Space peeks; the row that has the focus is the current one. */
export function useRowKeys({ count, scroller, scrollTo, open, peek, select }: Options) {
  const [current, setCurrent] = useState(0);

  const move = useCallback(
    (index: number) => {
      const next = Math.max(0, Math.min(count - 1, index));
      setCurrent(next);
      scrollTo(next);
      // The row may have to be drawn first.
      requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus({ preventScroll: true }));
    },
    [count, scrollTo, scroller],
  );

  const act = useCallback(
    (code: string): boolean => {
      const page = Math.floor((scroller.current?.clientHeight ?? 400) / 36) - 2;
      const acts: Record<string, () => void> = {
        KeyJ: () => move(current + 1),
        ArrowDown: () => move(current + 1),
        KeyK: () => move(current - 1),
        ArrowUp: () => move(current - 1),
        PageDown: () => move(current + page),
        PageUp: () => move(current - page),
        Home: () => move(0),
        End: () => move(count - 1),
        KeyX: () => select(current),
        Enter: () => open(current),
        Space: () => peek?.(current),
      };
      acts[code]?.();
      return code in acts;
    },
    [count, current, move, open, peek, scroller, select],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest('input')) return;
    if (act(event.code)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  // J and K work as soon as the list is there, before anything in it has the focus.
  useEffect(() => {
    const start = (event: globalThis.KeyboardEvent): void => {
      if (event.target !== document.body || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.code === 'KeyJ' || event.code === 'KeyK') move(current);
    };
    window.addEventListener('keydown', start);
    return () => window.removeEventListener('keydown', start);
  }, [current, move]);

  return { current: Math.min(current, Math.max(0, count - 1)), setCurrent, onKeyDown };
}
