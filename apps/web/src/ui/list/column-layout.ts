import { useCallback, useState } from 'react';

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

/** Which columns a reader wants, in which order and how wide; remembered on this device for each list. */
export function useColumnLayout(list: string) {
  const [layout, setLayout] = useState(() => stored(list));
  const change = useCallback(
    (part: Partial<ColumnLayout>) =>
      setLayout((before) => {
        const next = { ...before, ...part };
        localStorage.setItem(keyOf(list), JSON.stringify(next));
        return next;
      }),
    [list],
  );
  const reset = useCallback(() => change(empty), [change]);
  return { layout, change, reset };
}
