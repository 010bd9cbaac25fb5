import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Query } from '../../../api/query-string.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import type { ListColumn } from '../../../ui/list/list-column.ts';
import type { useColumnLayout } from '../../../ui/list/column-layout.ts';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { DataList } from '../../../ui/list/data-list.tsx';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { BulkBar } from '../../bulk/bulk-bar.tsx';
import { idFilter } from '../../bulk/target-body.ts';
import { ExportMenu } from '../../reporting/export-menu.tsx';
import { DealListCard } from '../deal-list-card.tsx';
import type { Deal } from '../deal-types.ts';
import { hrefOf } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { dealKind, useDealKind } from '../use-deal-kind.ts';
import { useDealList } from './use-deal-list.ts';

type DealTableProps = { query: Query & { q: string }; filter: object | undefined; shown: string[]; columns: ListColumn<Deal>[]; columnLayout: ReturnType<typeof useColumnLayout>; sort: string; onSort: (sort: string) => void; empty: ReactNode };

/** The same deals as rows, the closed ones too. */
export function DealTable({ query, filter, shown, columns, columnLayout, sort, onSort, empty }: DealTableProps) {
  const text = useDealsText();
  const navigate = useNavigate();
  const place = useRouterState({ select: ({ location }) => location.href });
  const registry = useDealKind();
  const { list, source } = useDealList({ ...query, sort });
  const selection = useSelection(source.rows, JSON.stringify(query));
  const phone = usePhone();
  const { can } = useSession();
  const found = { q: query.q, filter };
  const error = registry.query.error ?? (source.rows.length === 0 ? list.error : null);
  if (error) return <QueryError error={error} onRetry={() => void Promise.all([registry.query.refetch(), list.refetch()])} />;
  if (!source.loading && source.rows.length === 0) return <>{empty}</>;
  return (
    <>
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
        selection={selection.rows}
        onSelection={selection.change}
        onOpen={(deal) => void navigate({ to: hrefOf(deal) })}
      />
      {!phone && (
        <BulkBar kind={dealKind} selection={selection} source={source} list={found}>
          {(target) => can('reporting.export') && <ExportMenu kind={dealKind} list={{ sort, ...(target.everything ? found : { q: '', filter: idFilter(target.ids) }) }} columns={shown} small />}
        </BulkBar>
      )}
    </>
  );
}
