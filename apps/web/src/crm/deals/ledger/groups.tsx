import { SegmentedControl, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useSession } from '../../../app/session/use-session.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { api } from '../../../api/api.ts';
import { dealKeys } from '../deal-keys.ts';
import { dealKind } from '../use-deal-kind.ts';
import { DrillPanel } from './drill-panel.tsx';
import { groupings, type Grouping, type useLedgerSearch } from './ledger-search.ts';
import { useLedgerText } from './ledger-text.ts';
import { keyOfBar } from './pareto.tsx';
import { type Part, parts } from './waterfall.tsx';
import classes from './ledger.module.css';

const fields: Record<Grouping, string> = { owner: 'owner', product: 'lineItems', 'business-line': 'businessLine', team: 'team' };

/** The same figures for each owner, product, business line or team: every number opens its records, and the last row is the sum of the others. */
export function Groups({ search: { query, group, show, open, change } }: { search: ReturnType<typeof useLedgerSearch> }) {
  const text = useLedgerText();
  const { isHidden } = useSession();
  const offered = groupings.filter((each) => !isHidden(dealKind, fields[each]));
  const groupBy = offered.includes(group) ? group : offered[0];
  const { data, error, refetch } = useQuery({ queryKey: dealKeys.figures({ ...query, groupBy }), queryFn: ({ signal }) => api.get('/figures/deals', { query: { ...query, groupBy: groupBy! }, signal }), placeholderData: keepPreviousData, enabled: groupBy !== undefined });
  if (!groupBy) return null;
  const shown = parts.filter((part) => data?.total[part]);
  const rows = [...(data?.groups ?? []).map((each) => ({ ...each, id: keyOfBar(each.key), name: each.label ?? text(`none.${groupBy}`) })), ...(data ? [{ ...data.total, id: 'total', name: text('total') }] : [])];
  const [kind, id, part] = show?.split(':') ?? [];
  const row = kind === groupBy ? rows.find((each) => each.id === id) : undefined;
  const figure = row?.[part as Part];
  return (
    <section className={classes.groups} aria-labelledby="ledger-groups">
      <div className={classes.groupsHead}>
        <h2 id="ledger-groups">{text(`groupsOf.${groupBy}`)}</h2>
        <SegmentedControl size="xs" aria-label={text('by')} data={offered.map((value) => ({ value, label: text(`groupBy.${value}`) }))} value={groupBy} onChange={(next) => change({ group: next === groupings[0] ? undefined : next })} />
      </div>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={160} radius={6} />}
      {data && (
        <div className={classes.wide}>
          <table className={classes.table}>
            <thead><tr><th scope="col">{text(`groupBy.${groupBy}`)}</th>{shown.map((each) => <th key={each} scope="col" data-right>{text(`part.${each}`)}</th>)}</tr></thead>
            <tbody>
              {rows.map((each) => (
                <tr key={each.id} data-total={each.id === 'total' || undefined}>
                  <th scope="row">{each.name}</th>
                  {shown.map((name) => <td key={name} data-right><GroupCell figure={each[name]} currency={data.currency} label={`${each.name}, ${text(`part.${name}`)}`} onOpen={() => open(`${groupBy}:${each.id}:${name}`)} /></td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {row && figure && data && <DrillPanel title={`${row.name}: ${text(`part.${part as Part}`)}`} figure={figure} currency={data.currency} onClose={() => open(undefined)} />}
    </section>
  );
}

function GroupCell({ figure, currency, label, onOpen }: { figure: { count: number; amount?: string } | null; currency: string; label: string; onOpen: () => void }) {
  const format = useFormat();
  if (!figure || figure.count === 0) return <span className={classes.nothing}>–</span>;
  const shown = figure.amount === undefined ? format.number(figure.count) : format.roughMoney({ amount: figure.amount, currency });
  return <button type="button" className={classes.open} aria-label={`${label}: ${shown}`} onClick={onOpen}>{shown}</button>;
}
