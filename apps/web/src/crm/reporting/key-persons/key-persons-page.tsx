import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { ColleaguesPicture } from './colleagues-picture.tsx';
import { DrillPanel } from './drill-panel.tsx';
import { KeyCustomersPanel } from './key-customers-panel.tsx';
import { useKeyPersonsText } from './key-persons-text.ts';
import { PartsPicture } from './parts-picture.tsx';
import { RiskFilter } from './risk-filter.tsx';
import { riskKeys } from './risk-keys.ts';
import { useRiskSearch } from './risk-search.ts';
import { shownFigure } from './shown-figure.ts';
import { TrendPicture } from './trend-picture.tsx';
import { WithheldTable } from './withheld-table.tsx';
import classes from './key-persons.module.css';

/** What the company would lose with one of us: customers and revenue that hang on him alone, and where history is missing. */
export function KeyPersonsPage() {
  const text = useKeyPersonsText();
  const format = useFormat();
  const phone = usePhone();
  const search = useRiskSearch();
  const { query, show, open } = search;
  const { data: risk, error, refetch } = useQuery({ queryKey: riskKeys.figures(query), queryFn: ({ signal }) => api.get('/figures/key-persons', { query, signal }), placeholderData: keepPreviousData });
  const figure = risk && show ? shownFigure(risk, show, text) : undefined;
  const key = risk?.colleagues.find(({ colleague }) => show === `of:${colleague.id}`);
  return (
    <Page>
      <PageHeader title={text('title')} aside={!phone && risk && format.day(risk.asOf)} />
      <RiskFilter search={search} />
      {error && <div className={classes.section}><QueryError error={error} onRetry={() => void refetch()} /></div>}
      {!risk && !error && <div className={classes.pictures}><Skeleton height={280} radius={6} /><Skeleton height={280} radius={6} /></div>}
      {risk && (
        <>
          <div className={classes.pictures}>
            <PartsPicture risk={risk} onOpen={open} />
            <ColleaguesPicture risk={risk} onOpen={open} onChoose={(id) => open(`of:${id}`)} />
            <TrendPicture risk={risk} />
            <WithheldTable risk={risk} onOpen={open} />
          </div>
        </>
      )}
      {risk && figure && <DrillPanel {...figure} currency={risk.currency} onClose={() => open(undefined)} />}
      {risk && key && <KeyCustomersPanel person={key} risk={risk} query={query} onOpen={open} onClose={() => open(undefined)} />}
    </Page>
  );
}
