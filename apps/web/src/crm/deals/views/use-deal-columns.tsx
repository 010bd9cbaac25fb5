import { useMemo } from 'react';
import { useSession } from '../../../app/session/use-session.ts';
import type { ListColumn } from '../../../ui/list/list-column.ts';
import { DealCell } from '../deal-cell.tsx';
import type { Deal } from '../deal-types.ts';
import { dealKind, useDealKind } from '../use-deal-kind.ts';

const widths: Record<string, number> = { name: 300, organization: 190, stage: 130, status: 150, amount: 140, amountBase: 130, weightedBase: 130, owner: 150, closeDate: 130, nextStep: 200, nextStepAt: 120, probability: 100 };
// What people look for first; the rest follows in the order of the registry and waits to be chosen.
const first = ['name', 'organization', 'stage', 'status', 'amount', 'closeDate', 'owner', 'nextStep', 'nextStepAt', 'daysInStage'];
const right = ['amount', 'amountBase', 'weightedBase', 'probability', 'daysInStage', 'pushCount', 'courtingDays'];
const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);

export function useDealColumns(): ListColumn<Deal>[] {
  const { fields, labelOf } = useDealKind();
  const { isHidden } = useSession();
  const names = new Set(fields.map(({ name }) => name));
  return useMemo(
    () =>
      fields
        .filter(({ name, recordOnly }) => !recordOnly && !isHidden(dealKind, name) && name !== 'id' && name !== 'version')
        .filter(({ name }) => !(name.endsWith('Id') && names.has(name.slice(0, -2))))
        .toSorted((one, other) => place(one.name) - place(other.name))
        .map((field) => ({
          id: field.name,
          label: labelOf(field.label),
          width: widths[field.name] ?? 140,
          ...(right.includes(field.name) && { align: 'right' as const }),
          ...(field.sortable && { sort: field.name }),
          extra: !first.includes(field.name),
          cell: (deal: Deal) => (field.name === 'name' ? <span>{deal.name}</span> : <DealCell deal={deal} field={field} />),
        })),
    // The labels follow the language.
    [fields, fields[0] && labelOf(fields[0].label)],
  );
}
