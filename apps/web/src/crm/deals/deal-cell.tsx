import type { FieldDescription } from '../../api/types.ts';
import { useFormat } from '../../ui/text/format.ts';
import { RelativeTime } from '../../ui/text/relative-time.tsx';
import { useUiText } from '../../ui/text/ui-text.ts';
import type { Deal } from './deal-types.ts';
import { useDealsText } from './deals-text.ts';
import { StatusMark } from './status-mark.tsx';
import { useCurrencies } from './use-catalogues.ts';

type DealCellProps = { deal: Deal; field: Pick<FieldDescription, 'name' | 'type'> };

/** One value of a deal, shown by what kind of value it is. */
export function DealCell({ deal, field: { name, type } }: DealCellProps) {
  const format = useFormat();
  const text = useDealsText();
  const ui = useUiText();
  const { base } = useCurrencies();
  const value: unknown = (deal as unknown as Record<string, unknown>)[name];
  if (value === null || value === undefined || value === '') return null;
  if (name === 'status' && deal.status) return <StatusMark status={deal.status} />;
  if (name === 'isRotting') return deal.isRotting ? <span style={{ color: 'var(--hf-warn)' }}>{text('rottingShort')}</span> : null;
  if (name === 'amountBase' || name === 'weightedBase') return <span>{format.money({ amount: String(value), currency: base })}</span>;
  if (name === 'probability') return <span>{format.percent(Number(value) / 100)}</span>;
  if (name === 'probabilitySource' && deal.probabilitySource) return <span>{text(`probability.${deal.probabilitySource}`)}</span>;
  if (isMoney(value)) return <span>{format.money(value)}</span>;
  if (Array.isArray(value)) return <span>{value.map(nameOf).join(', ')}</span>;
  if (typeof value === 'object') return <span>{nameOf(value)}</span>;
  if (typeof value === 'boolean') return <span>{value ? ui('yes') : ''}</span>;
  if (type === 'instant') return <RelativeTime at={String(value)} />;
  if (type === 'day') return <span>{format.day(String(value))}</span>;
  if (typeof value === 'number') return <span>{format.number(value)}</span>;
  if (type === 'choice') return <span>{text.maybe(`choice.${name}.${String(value)}`) ?? text.maybe(`choice.${String(value)}`) ?? String(value)}</span>;
  return <span title={String(value)}>{String(value)}</span>;
}

const isMoney = (value: unknown): value is { amount: string; currency: string } => typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, displayName } = value as { name?: string; displayName?: string };
  return name ?? displayName ?? '';
}
