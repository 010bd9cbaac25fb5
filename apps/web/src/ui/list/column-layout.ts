import { useCallback, useMemo, useState } from 'react';

export type ColumnLayout = { order: string[]; hidden: Record<string, boolean>; widths: Record<string, number> };

const empty: ColumnLayout = { order: [], hidden: {}, widths: {} };
const keyOf = (list: string): string => `holdfast.columns.${list}`;

function stored(list: string): ColumnLayout {
  try {
    return { ...empty, ...(JSON.parse(localStorage.getItem(keyOf(list)) ?? '{}') as Partial<ColumnLayout>) };
  } catch {
    return empty;
  }
}

/** These columns in this order, and none of the others. */
export const layoutOf = (shown: readonly string[], all: readonly string[]): ColumnLayout => ({ order: [...shown], hidden: Object.fromEntries(all.map((id) => [id, !shown.includes(id)])), widths: {} });

/** The columns that are shown, in the order in which they stand; the first one always is. */
export function shownColumns(columns: readonly { id: string; extra?: boolean }[], { order, hidden }: ColumnLayout): string[] {
  const ids = columns.map(({ id }) => id);
  const ordered = [...order.filter((id) => ids.includes(id)), ...ids.filter((id) => !order.includes(id))];
  return [...ids.slice(0, 1), ...ordered.filter((id) => id !== ids[0] && !(hidden[id] ?? columns.find((column) => column.id === id)?.extra ?? false))];
}

/**
 * Which columns a reader wants, in which order and how wide; remembered on this device for each list. `kept` is how a saved view has
 * them: a change of that is remembered in the view, once it is saved.
 */
export function useColumnLayout(list: string, kept?: ColumnLayout) {
  const [changed, setChanged] = useState<Record<string, ColumnLayout>>({});
  const before = useMemo(() => kept ?? stored(list), [list, kept]);
  const layout = changed[list] ?? before;
  const isKept = kept !== undefined;
  const change = useCallback(
    (part: Partial<ColumnLayout>) =>
      setChanged((all) => {
        const next = { ...(all[list] ?? before), ...part };
        if (!isKept) localStorage.setItem(keyOf(list), JSON.stringify(next));
        return { ...all, [list]: next };
      }),
    [list, before, isKept],
  );
  const reset = useCallback(() => change(kept ?? empty), [change, kept]);
  return { layout, change, reset };
}
