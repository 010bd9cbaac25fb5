import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

const scroller = (): HTMLElement | null => document.getElementById('main');

/** Draws only what is near the window of a long list that scrolls with the page; the heights are measured as they are drawn. */
export function usePageVirtual(list: RefObject<HTMLElement | null>, count: number, keyOf: (index: number) => string) {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const page = scroller();
    if (!page || !list.current) return undefined;
    // What stands above the list may still grow: panels load, fields unfold.
    const measure = (): void => {
      if (list.current) setAbove(Math.round(list.current.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop));
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (let each: HTMLElement | null = list.current.parentElement; each && each !== page; each = each.parentElement) watch.observe(each);
    return () => watch.disconnect();
  }, [list]);
  const virtual = useVirtualizer({ count, getScrollElement: scroller, estimateSize: () => 68, overscan: 8, scrollMargin: above, getItemKey: keyOf });
  return { virtual, above };
}
