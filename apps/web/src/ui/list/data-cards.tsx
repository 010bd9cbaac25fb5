import { Button, Skeleton } from '@mantine/core';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useUiText } from '../text/ui-text.ts';
import type { DataListProps } from './data-list.tsx';
import type { ListRow } from './list-column.ts';
import { ListFooter } from './list-footer.tsx';
import classes from './data-cards.module.css';

/** The browser skips drawing what is far away (`content-visibility`), so a plain list is enough here. */
export function DataCards<Row extends ListRow>({ label, source, card, hrefOf, onOpen, footer }: DataListProps<Row>) {
  const text = useUiText();
  const end = useRef<HTMLDivElement>(null);
  const { hasMore, loadingMore, loadMore } = source;

  useEffect(() => {
    if (!end.current || !hasMore || loadingMore) return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && loadMore(), { rootMargin: '600px' });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [hasMore, loadingMore, loadMore]);

  const follow = (event: MouseEvent, row: Row): void => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onOpen(row);
  };
  if (source.loading) return <CardSkeletons />;
  return (
    <div className={classes.frame}>
      <ul className={classes.list} aria-label={label}>
        {source.rows.map((row) => (
          <li key={row.id} className={classes.item}>
            <a href={hrefOf(row)} className={classes.card} onClick={(event) => follow(event, row)}>
              {card(row)}
            </a>
          </li>
        ))}
      </ul>
      <div ref={end} />
      {hasMore && !loadingMore && (
        <Button variant="subtle" onClick={loadMore} m="xs">
          {text('loadMore')}
        </Button>
      )}
      <ListFooter source={source}>
        {footer}
      </ListFooter>
    </div>
  );
}

function CardSkeletons() {
  return (
    <div className={classes.frame} aria-busy>
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className={classes.card}>
          <Skeleton circle height={36} />
          <div style={{ flex: 1 }}>
            <Skeleton width="45%" height={12} mb={8} />
            <Skeleton width="70%" height={10} />
          </div>
        </div>
      ))}
    </div>
  );
}
