import type { ReactNode } from 'react';

export type ListColumn<Row> = {
  id: string;
  label: string;
  width: number;
  align?: 'right';
  /** The key the server sorts by; a column without one cannot be sorted. */
  sort?: string;
  /** Not shown until it is chosen. */
  extra?: boolean;
  cell: (row: Row) => ReactNode;
};

export type ListRow = { id: string };

/** What a list needs to know of its source, as an infinite query tells it. */
export type ListSource<Row> = {
  rows: Row[];
  total?: { value: number; exact: boolean } | undefined;
  loading: boolean;
  loadingMore: boolean;
  hasMore: boolean;
  loadMore: () => void;
};
