import { type RefObject, useEffect, useRef } from 'react';

/** Loads more when the end of what is shown comes near; put what it answers on an element at that end. */
export function useMoreOnScroll(more: boolean, load: () => void): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    if (!end.current || !more) return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), { rootMargin: '600px' });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [more]);
  return end;
}
