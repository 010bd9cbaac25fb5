import { useCallback, useEffect, useState } from 'react';
import type { Selection } from './data-list.tsx';

/** What is selected: single rows, or everything that the list finds, also what is not loaded yet. */
export type ListSelection = {
  rows: Selection;
  everything: boolean;
  change: (rows: Selection) => void;
  selectEverything: () => void;
  clear: () => void;
};

/** `narrowing` is what the list is narrowed by: what was chosen in one list must not be acted on unseen in another. */
export function useSelection(loaded: readonly { id: string }[], narrowing: string): ListSelection {
  const [rows, setRows] = useState<Selection>({});
  const [everything, setEverything] = useState(false);
  const change = useCallback((next: Selection) => {
    setEverything(false);
    setRows(next);
  }, []);
  const clear = useCallback(() => change({}), [change]);
  useEffect(clear, [clear, narrowing]);
  return {
    rows: everything ? Object.fromEntries(loaded.map(({ id }) => [id, true])) : rows,
    everything,
    change,
    selectEverything: () => setEverything(true),
    clear,
  };
}
