import { useFormat } from './format.ts';

type MoneyTextProps = { amount: string | null | undefined; currency: string; rough?: boolean };

/** A sum in tabular figures; `rough` leaves the cents to the tooltip, where a glance has to be enough. */
export function MoneyText({ amount, currency, rough = false }: MoneyTextProps) {
  const format = useFormat();
  if (amount === null || amount === undefined) return null;
  const exact = format.money({ amount, currency });
  return (
    <span className="tabular" style={{ whiteSpace: 'nowrap' }} {...(rough && { title: exact })}>
      {rough ? format.roughMoney({ amount, currency }) : exact}
    </span>
  );
}
