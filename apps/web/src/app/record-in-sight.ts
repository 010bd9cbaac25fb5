import { useEffect } from 'react';
import { valueStore } from '../ui/value-store.ts';
import type { PanelledRecord } from './record-panels.tsx';

const inSight = valueStore<PanelledRecord | undefined>(undefined);

/** The record whose page is open: what is logged by a key or from the palette is about it. */
export const recordInSight = (): PanelledRecord | undefined => inSight.get();

export function useRecordInSight(record: PanelledRecord | undefined): void {
  useEffect(() => {
    if (!record) return undefined;
    inSight.set(record);
    return () => {
      if (inSight.get() === record) inSight.set(undefined);
    };
  }, [record]);
}
