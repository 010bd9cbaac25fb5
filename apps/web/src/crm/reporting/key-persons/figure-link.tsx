import { useFormat } from '../../../ui/text/format.ts';
import type { RiskFigure } from './risk-types.ts';
import classes from './key-persons.module.css';

type FigureLinkProps = { figure: RiskFigure | null; currency: string; label: string; onOpen: () => void };

/** A figure that opens its records: money where it has some, else how many they are. */
export function FigureLink({ figure, currency, label, onOpen }: FigureLinkProps) {
  const format = useFormat();
  if (!figure || figure.count === 0) return <span className={classes.nothing}>–</span>;
  const shown = figure.amount === undefined ? format.number(figure.count) : format.roughMoney({ amount: figure.amount, currency });
  return <button type="button" className={classes.open} aria-label={`${label}: ${shown}`} onClick={onOpen}>{shown}</button>;
}
