import { Button } from '@mantine/core';
import { IconPlus, IconSearchOff, type Icon } from '@tabler/icons-react';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import type { Organization, Person, RecordKind } from '../../api/types.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { useShortcuts } from '../../app/keyboard/shortcuts.ts';
import { useSession } from '../../app/session/use-session.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FilterBuilder, FilterChips } from '../../ui/filter/filter-bar.tsx';
import { joinTree } from '../../ui/filter/filter-tree.ts';
import { usePhone } from '../../ui/layout/use-phone.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { ColumnChooser } from '../../ui/list/column-chooser.tsx';
import { shownColumns, useColumnLayout } from '../../ui/list/column-layout.ts';
import { DataList } from '../../ui/list/data-list.tsx';
import { ListTools } from '../../ui/list/list-tools.tsx';
import { useListSearch } from '../../ui/list/use-list-search.ts';
import { useSelection } from '../../ui/list/use-selection.ts';
import { useUiText } from '../../ui/text/ui-text.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { idFilter } from '../bulk/target-body.ts';
import { ExportMenu } from '../reporting/export-menu.tsx';
import { RoadLine } from '../roads/road-line.tsx';
import { useListView } from '../views/use-list-view.ts';
import { ViewBar } from '../views/view-bar.tsx';
import { ViewRefused } from '../views/view-refused.tsx';
import { useContactsText } from './contacts-text.ts';
import { rememberTrail } from './list-trail.ts';
import { RecordCard } from './record-card.tsx';
import { RecordPeek } from './record-peek.tsx';
import { hrefOf, nameOf } from './record-words.ts';
import { useFilterFields } from './use-filter-fields.ts';
import { useRecordColumns } from './use-record-columns.tsx';
import { useRecordKind } from './use-record-kind.ts';
import { useRecordList } from './use-record-list.ts';

type RecordListProps = {
  kind: RecordKind;
  usualSort: string;
  icon: Icon;
  words: { title: string; all: string; add: string; search: string; empty: string; emptyHint: string };
  dialog: (opened: boolean, onClose: () => void) => ReactNode;
};

/** The list of persons and the list of organizations are one screen over two kinds of records. */
export function RecordList<Row extends Person | Organization>({ kind, usualSort, icon, words, dialog }: RecordListProps) {
  const text = useContactsText();
  const ui = useUiText();
  const phone = usePhone();
  const navigate = useNavigate();
  const place = useRouterState({ select: ({ location }) => location.href });
  const { can } = useSession();
  const state = useListSearch(usualSort);
  const registry = useRecordKind(kind);
  const columns = useRecordColumns<Row>(kind);
  const filterFields = useFilterFields(kind);
  const { view, listKey, kept } = useListView(kind, state.viewId, columns);
  const columnLayout = useColumnLayout(listKey, kept);
  const shown = shownColumns(columns, columnLayout.layout);
  const { list, source } = useRecordList<Row>(kind, state);
  const searchField = useRef<HTMLInputElement>(null);
  const selection = useSelection(source.rows, JSON.stringify([state.q, state.filters, state.where]));
  const found = { q: state.q, filter: joinTree(state) };
  const peeked = source.rows.find(({ id }) => id === state.peek);
  const open = (row: Row): void => {
    rememberTrail({ kind, ids: source.rows.map(({ id }) => id), total: source.total?.value, href: place });
    void navigate({ to: hrefOf(row) });
  };
  const add = (): void => state.setDialog('add');
  const mayAdd = can('contacts.create');

  useShortcuts(words.title, [
    ...(mayAdd ? [{ keys: 'c', label: words.add, run: add }] : []),
    { keys: '/', label: words.search, run: () => searchField.current?.focus() },
    { keys: 'j', label: text('keyDown') },
    { keys: 'k', label: text('keyUp') },
    { keys: 'enter', label: text('keyOpen') },
    { keys: 'space', label: text('keyPeek') },
    { keys: 'x', label: text('keySelect') },
  ]);

  const error = registry.query.error ?? (source.rows.length === 0 ? list.error : null);
  const narrowed = state.q !== '' || state.filters.length > 0 || state.where !== undefined;
  const addButton = mayAdd && <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>{words.add}</Button>;
  const exported = (list: { q: string; filter: object | undefined }, small = false): ReactNode => can('reporting.export') && <ExportMenu kind={kind} list={{ ...list, sort: state.sort }} columns={shown} small={small} />;
  const filter = { fields: filterFields, filters: state.filters, where: state.where, onChange: state.setFilters };
  const body = view && !view.isUsable ? (
    <ViewRefused view={view} />
  ) : error ? (
    <QueryError error={error} onRetry={() => void Promise.all([registry.query.refetch(), list.refetch()])} />
  ) : !source.loading && source.rows.length === 0 ? (
    narrowed ? (
      <EmptyState
        icon={IconSearchOff}
        title={text('noMatch')}
        action={<>{kind === 'organization' && <RoadLine query={state.q} />}<Button variant="default" onClick={() => void navigate({ to: '.', search: {} })}>{ui('clearFilters')}</Button></>}
      >
        {text('noMatchHint')}
      </EmptyState>
    ) : (
      <EmptyState icon={icon} title={words.empty} action={addButton}>{words.emptyHint}</EmptyState>
    )
  ) : (
    <DataList
      label={words.title}
      place={place.replace(/[?&]peek=[^&]*/, '')}
      columns={columns}
      columnLayout={columnLayout}
      source={{ ...source, loading: source.loading || columns.length === 0 }}
      nameOf={nameOf}
      hrefOf={hrefOf}
      card={(row) => <RecordCard row={row} />}
      sort={state.sort}
      onSort={state.setSort}
      selection={selection.rows}
      onSelection={selection.change}
      onOpen={open}
      onPeek={(row) => state.setPeek(state.peek === row.id ? undefined : row.id)}
    />
  );
  return (
    <Page fixed={!phone}>
      <PageHeader title={words.title} actions={<>{source.rows.length > 0 && !phone && exported(found)}{addButton}</>} />
      <ViewBar kind={kind} all={words.all} view={view} state={{ ...state, columns: columns.length > 0 ? shown : undefined }} isNarrowed={narrowed} />
      <ListTools q={state.q} onQ={state.setQ} placeholder={words.search} searchRef={searchField}>
        <FilterBuilder {...filter} />
        {!phone && <div style={{ marginLeft: 'auto' }}><ColumnChooser columns={columns} columnLayout={columnLayout} /></div>}
      </ListTools>
      <FilterChips {...filter} />
      <div style={{ display: 'flex', flex: 1, minHeight: 0, position: 'relative' }}>
        {body}
        {!phone && <BulkBar kind={kind} selection={selection} source={source} list={found}>{(target) => exported(target.everything ? found : { q: '', filter: idFilter(target.ids) }, true)}</BulkBar>}
        {peeked && !phone && <RecordPeek kind={kind} row={peeked} onClose={() => state.setPeek(undefined)} />}
      </div>
      {dialog(state.dialog === 'add' && mayAdd, () => state.setDialog(undefined))}
    </Page>
  );
}
