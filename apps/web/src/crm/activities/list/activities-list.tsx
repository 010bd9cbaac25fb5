import { Button } from '@mantine/core';
import { IconListCheck, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useRef } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useShortcuts } from '../../../app/keyboard/shortcuts.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { FilterBuilder, FilterChips } from '../../../ui/filter/filter-bar.tsx';
import { joinTree, treeQuery } from '../../../ui/filter/filter-tree.ts';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { ColumnChooser } from '../../../ui/list/column-chooser.tsx';
import { shownColumns, useColumnLayout } from '../../../ui/list/column-layout.ts';
import { DataList } from '../../../ui/list/data-list.tsx';
import { ListTools } from '../../../ui/list/list-tools.tsx';
import { useListSearch } from '../../../ui/list/use-list-search.ts';
import { useSelection } from '../../../ui/list/use-selection.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { BulkBar } from '../../bulk/bulk-bar.tsx';
import { useListView } from '../../views/use-list-view.ts';
import { ViewBar } from '../../views/view-bar.tsx';
import { ViewRefused } from '../../views/view-refused.tsx';
import { useActivitiesText } from '../activities-text.ts';
import type { Activity } from '../activity-types.ts';
import { nameOf } from '../activity-words.ts';
import { openLog } from '../log/open-log.ts';
import { ActivityCard } from './activity-card.tsx';
import { ActivityPanel } from './activity-panel.tsx';
import { useActivityKind } from './use-activity-kind.ts';
import { useActivityColumns } from './use-activity-columns.tsx';
import { useActivityFilterFields } from './use-activity-filter-fields.ts';
import { useActivityList } from './use-activity-list.ts';

/** Everything that was done and is planned by those one may see, to be found again. */
export function ActivitiesList() {
  const text = useActivitiesText();
  const ui = useUiText();
  const phone = usePhone();
  const navigate = useNavigate();
  const place = useRouterState({ select: ({ location }) => location.href });
  const { can } = useSession();
  const state = useListSearch('-at');
  const registry = useActivityKind();
  const columns = useActivityColumns();
  const fields = useActivityFilterFields();
  const { view, listKey, kept } = useListView('activity', state.viewId, columns);
  const columnLayout = useColumnLayout(listKey, kept);
  const { list, source } = useActivityList({ q: state.q, sort: state.sort, ...treeQuery(state) });
  const selection = useSelection(source.rows, JSON.stringify([state.q, state.filters, state.where]));
  const searchField = useRef<HTMLInputElement>(null);
  useShortcuts(text('activities'), [{ keys: '/', label: text('searchActivities'), run: () => searchField.current?.focus() }]);

  const open = (activity: Activity): void => state.setPeek(activity.id === state.peek ? undefined : activity.id);
  const peeked = source.rows.find(({ id }) => id === state.peek);
  const filter = { fields, filters: state.filters, where: state.where, onChange: state.setFilters };
  const error = registry.query.error ?? (source.rows.length === 0 ? list.error : null);
  const narrowed = state.q !== '' || state.filters.length > 0 || state.where !== undefined;
  const logIt = can('activities.create') && <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => openLog()}>{text('log')}</Button>;
  const saved = { ...state, columns: columns.length > 0 ? shownColumns(columns, columnLayout.layout) : undefined };
  const body = view && !view.isUsable ? (
    <ViewRefused view={view} />
  ) : error ? (
    <QueryError error={error} onRetry={() => void Promise.all([registry.query.refetch(), list.refetch()])} />
  ) : source.loading || source.rows.length > 0 ? (
    <DataList
      label={text('activities')}
      place={place.replace(/[?&]peek=[^&]*/, '')}
      columns={columns}
      columnLayout={columnLayout}
      source={{ ...source, loading: source.loading || columns.length === 0 }}
      nameOf={nameOf}
      hrefOf={({ id }) => `/activities?peek=${id}`}
      card={(activity) => <ActivityCard activity={activity} />}
      sort={state.sort}
      onSort={state.setSort}
      selection={selection.rows}
      onSelection={selection.change}
      onOpen={open}
      onPeek={open}
    />
  ) : narrowed ? (
    <EmptyState icon={IconSearchOff} title={text('noMatch')} action={<Button variant="default" onClick={() => void navigate({ to: '.', search: {} })}>{ui('clearFilters')}</Button>}>{text('noMatchHint')}</EmptyState>
  ) : (
    <EmptyState icon={IconListCheck} title={text('noActivities')} action={logIt}>{text('noActivitiesHint')}</EmptyState>
  );
  return (
    <Page fixed={!phone}>
      <PageHeader title={text('activities')} actions={logIt} />
      <ViewBar kind="activity" all={text('allActivities')} view={view} state={saved} isNarrowed={narrowed} />
      <ListTools q={state.q} onQ={state.setQ} placeholder={text('searchActivities')} searchRef={searchField}>
        <FilterBuilder {...filter} />
        {!phone && <div style={{ marginLeft: 'auto' }}><ColumnChooser columns={columns} columnLayout={columnLayout} /></div>}
      </ListTools>
      <FilterChips {...filter} />
      <div style={{ display: 'flex', flex: 1, minHeight: 0, position: 'relative' }}>
        {body}
        {!phone && <BulkBar kind="activity" selection={selection} source={source} list={{ q: state.q, filter: joinTree(state) }} />}
      </div>
      <ActivityPanel activity={peeked} onClose={() => state.setPeek(undefined)} />
    </Page>
  );
}
