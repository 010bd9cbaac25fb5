import { Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useSession } from '../../../app/session/use-session.ts';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { api } from '../../../api/api.ts';
import { dealKeys } from '../deal-keys.ts';
import type { Figure } from '../deal-types.ts';
import { DrillPanel } from './drill-panel.tsx';
import { Groups } from './groups.tsx';
import { LedgerFilter } from './ledger-filter.tsx';
import { useLedgerSearch } from './ledger-search.ts';
import { useLedgerText } from './ledger-text.ts';
import { keyOfBar, Pareto } from './pareto.tsx';
import { UnmetDialog } from './unmet-dialog.tsx';
import { type Part, Waterfall } from './waterfall.tsx';
import classes from './ledger.module.css';

/** What the company could have sold, what came of it, and what it lost it for. */
export function LedgerPage() {
  const text = useLedgerText();
  const format = useFormat();
  const phone = usePhone();
  const { can } = useSession();
  const search = useLedgerSearch();
  const [adding, setAdding] = useState(false);
  const { query, by, show, open, change } = search;
  const figures = useQuery({ queryKey: dealKeys.figures(query), queryFn: ({ signal }) => api.get('/figures/deals', { query: { ...query, groupBy: 'none' }, signal }), placeholderData: keepPreviousData });
  const losses = useQuery({ queryKey: dealKeys.losses({ ...query, by }), queryFn: ({ signal }) => api.get('/figures/losses', { query: { ...query, by }, signal }), placeholderData: keepPreviousData });

  const shown = ((): { title: string; figure: Figure } | undefined => {
    const [kind, key] = show?.split(':') ?? [];
    const part = kind === 'part' ? figures.data?.total[key as Part] : undefined;
    if (part) return { title: text(`part.${key as Part}`), figure: part };
    if (kind === 'norate' && figures.data?.withoutRate) return { title: text('withoutRate'), figure: figures.data.withoutRate };
    const bar = kind === by ? losses.data?.items.find((item) => keyOfBar(item.key) === key) : undefined;
    return bar && { title: bar.label ?? text(by === 'reason' ? 'noReason' : 'noCompetitor'), figure: bar };
  })();
  return (
    <Page>
      <PageHeader title={text('title')} aside={!phone && `${format.day(search.from)} – ${format.day(search.to)}`} actions={can('deals.create') && <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{text('recordUnmet')}</Button>} />
      <LedgerFilter search={search} />
      <div className={classes.pictures}>
        <div>
          {figures.error && <QueryError error={figures.error} onRetry={() => void figures.refetch()} />}
          {figures.isPending && <Skeleton height={360} radius={6} />}
          {figures.data && <Waterfall figures={figures.data} onOpen={(part) => open(`part:${part}`)} />}
          {figures.data?.withoutRate && figures.data.withoutRate.count > 0 && <Button variant="subtle" size="compact-sm" onClick={() => open('norate:all')}>{text('withoutRateNote', { count: figures.data.withoutRate.count })}</Button>}
        </div>
        <div>
          {losses.error && <QueryError error={losses.error} onRetry={() => void losses.refetch()} />}
          {losses.isPending && <Skeleton height={360} radius={6} />}
          {losses.data && <Pareto losses={losses.data} by={by} onBy={(next) => change({ by: next === 'reason' ? undefined : next })} onOpen={(key) => open(`${by}:${key}`)} />}
        </div>
      </div>
      <Groups search={search} />
      {shown && figures.data && <DrillPanel {...shown} currency={figures.data.currency} onClose={() => open(undefined)} />}
      {adding && <UnmetDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
