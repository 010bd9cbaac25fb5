import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Query } from '../../../api/query-string.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import type { ListColumn } from '../../../ui/list/list-column.ts';
import type { useColumnLayout } from '../../../ui/list/column-layout.ts';
import { DataList, type Selection } from '../../../ui/list/data-list.tsx';
import { DealListCard } from '../deal-list-card.tsx';
import type { Deal } from '../deal-types.ts';
import { hrefOf } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { useDealKind } from '../use-deal-kind.ts';
import { useDealList } from './use-deal-list.ts';

type DealTableProps = { query: Query; columns: ListColumn<Deal>[]; columnLayout: ReturnType<typeof useColumnLayout>; sort: string; onSort: (sort: string) => void; empty: ReactNode };

/** The same deals as rows, the closed ones too. */
export function DealTable({ query, columns, columnLayout, sort, onSort, empty }: DealTableProps) {
  const text = useDealsText();
  const navigate = useNavigate();
  const place = useRouterState({ select: ({ location }) => location.href });
  const registry = useDealKind();
  const { list, source } = useDealList({ ...query, sort });
  const [selection, setSelection] = useState<Selection>({});
  const error = registry.query.error ?? (source.rows.length === 0 ? list.error : null);
  if (error) return <QueryError error={error} onRetry={() => void Promise.all([registry.query.refetch(), list.refetch()])} />;
  if (!source.loading && source.rows.length === 0) return <>{empty}</>;
  return (
    <DataList
      label={text('deals')}
      place={place}
      columns={columns}
      columnLayout={columnLayout}
      source={{ ...source, loading: source.loading || columns.length === 0 }}
      nameOf={({ name }) => name}
      hrefOf={hrefOf}
      card={(deal) => <DealListCard deal={deal} />}
      sort={sort}
      onSort={onSort}
      selection={selection}
      onSelection={setSelection}
      onOpen={(deal) => void navigate({ to: hrefOf(deal) })}
    />
  );
}
