import { Button } from '@mantine/core';
import { IconBriefcase2, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
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
import { ListTools } from '../../../ui/list/list-tools.tsx';
import { useListSearch } from '../../../ui/list/use-list-search.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { DealBoard } from '../board/deal-board.tsx';
import { useListView } from '../../views/use-list-view.ts';
import { ViewBar } from '../../views/view-bar.tsx';
import { ViewRefused } from '../../views/view-refused.tsx';
import { useDealsText } from '../deals-text.ts';
import { AddDealDialog } from '../dialogs/add-deal-dialog.tsx';
import { usePipelines } from '../use-catalogues.ts';
import { dealSearch, useDealSearch } from './deal-search.ts';
import { DealTable } from './deal-table.tsx';
import { Forecast } from './forecast.tsx';
import { monthFilters } from './month-filters.ts';
import { useDealColumns } from './use-deal-columns.tsx';
import { useDealFilterFields } from './use-deal-filter-fields.ts';
import { PipelineSwitch, ViewSwitch } from './view-switch.tsx';

/** Board, table and forecast are three looks at one pipeline through one filter, all of it in the address. */
export function DealsPage() {
  const text = useDealsText();
  const ui = useUiText();
  const phone = usePhone();
  const navigate = useNavigate();
  const { can } = useSession();
  const list = useListSearch('-updatedAt', dealSearch);
  const { view, pipelineId, stageId, setView, setPipeline, setStage } = useDealSearch();
  const { query: asked, offered, pipelines } = usePipelines();
  const pipeline = pipelines.find(({ id }) => id === pipelineId) ?? offered[0];
  const fields = useDealFilterFields();
  const columns = useDealColumns();
  const { view: saved, listKey, kept } = useListView('deal', list.viewId, columns);
  const columnLayout = useColumnLayout(listKey, kept);
  const shown = shownColumns(columns, columnLayout.layout);
  const searchField = useRef<HTMLInputElement>(null);
  const mayAdd = can('deals.create');
  const add = (): void => list.setDialog('add');

  useShortcuts(text('deals'), [
    ...(mayAdd ? [{ keys: 'c', label: text('addDeal'), run: add }] : []),
    { keys: '/', label: text('searchDeals'), run: () => searchField.current?.focus() },
    { keys: 'j', label: text('keyCards') },
    { keys: 'shift+→', label: text('keyTake') },
    { keys: 'm', label: text('keyMenu') },
    { keys: 'w', label: text('verb.won') },
    { keys: 'l', label: text('verb.lost') },
  ]);

  const narrowed = list.q !== '' || list.filters.length > 0 || list.where !== undefined;
  const query = { q: list.q, ...treeQuery(list) };
  const inPipeline = { where: list.where, filters: [...list.filters, ...(pipeline ? [{ field: 'pipelineId', op: 'eq', value: pipeline.id }] : [])] };
  const withPipeline = { q: list.q, ...treeQuery(inPipeline) };
  const addButton = mayAdd && <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>{text('addDeal')}</Button>;
  const empty = narrowed ? (
    <EmptyState icon={IconSearchOff} title={text('noMatch')} action={<Button variant="default" onClick={() => { list.setFilters([]); if (list.q) list.setQ(''); }}>{ui('clearFilters')}</Button>}>{text('noMatchHint')}</EmptyState>
  ) : (
    <EmptyState icon={IconBriefcase2} title={text('noDeals')} action={addButton}>{text('noDealsHint')}</EmptyState>
  );
  const filter = { fields, filters: list.filters, where: list.where, onChange: list.setFilters };
  const state = { ...list, columns: view === 'table' && columns.length > 0 ? shown : undefined, mode: view, pipeline: pipelineId };
  const may = saved === undefined || saved.isUsable;
  const openMonth = (month: string | null): void =>
    void navigate({ to: '.', search: dealSearch({ ...(pipelineId && { pipeline: pipelineId }), ...(list.q && { q: list.q }), view: 'table', sort: 'closeDate', ...monthFilters(list.filters, month), ...(list.where && { where: JSON.stringify(list.where) }) }) });

  return (
    <Page fixed={!phone || view === 'board'}>
      <PageHeader title={text('deals')} aside={!phone && <ViewSwitch view={view} onChange={setView} />} actions={addButton} />
      <ViewBar kind="deal" all={text('allDeals')} view={saved} state={state} isNarrowed={narrowed} />
      {phone && <ViewSwitch view={view} onChange={setView} wide />}
      <ListTools q={list.q} onQ={list.setQ} placeholder={text('searchDeals')} searchRef={searchField}>
        <FilterBuilder {...filter} />
        {pipelines.length > 1 && pipeline && !phone && <PipelineSwitch pipelines={offered.includes(pipeline) ? offered : [...offered, pipeline]} current={pipeline} onChange={setPipeline} />}
        {!phone && view === 'table' && <div style={{ marginLeft: 'auto' }}><ColumnChooser columns={columns} columnLayout={columnLayout} /></div>}
      </ListTools>
      {phone && pipelines.length > 1 && pipeline && <PipelineSwitch pipelines={offered} current={pipeline} onChange={setPipeline} wide />}
      <FilterChips {...filter} />
      {asked.error && <QueryError error={asked.error} onRetry={() => void asked.refetch()} />}
      <div style={{ display: 'flex', flex: 1, minHeight: 0, position: 'relative' }}>
        {saved && !may && <ViewRefused view={saved} />}
        {may && view === 'board' && pipeline && <DealBoard key={pipeline.id} pipeline={pipeline} query={query} stageId={stageId} onStage={setStage} />}
        {may && view === 'table' && pipeline && <DealTable query={withPipeline} filter={joinTree(inPipeline)} shown={shown} columns={columns} columnLayout={columnLayout} sort={list.sort} onSort={list.setSort} empty={empty} />}
        {may && view === 'forecast' && pipeline && <Forecast query={{ ...query, pipelineId: pipeline.id }} onMonth={openMonth} />}
        {asked.data && !pipeline && <EmptyState icon={IconBriefcase2} title={text('noPipelines')}>{text('noPipelinesHint')}</EmptyState>}
      </div>
      {list.dialog === 'add' && mayAdd && <AddDealDialog onClose={() => list.setDialog(undefined)} pipelineId={pipeline?.id} />}
    </Page>
  );
}
