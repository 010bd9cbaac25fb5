import { useEffect } from 'react';
import type { PanelledRecord } from '../../app/record-panels.tsx';
import { valueStore } from '../../ui/value-store.ts';

const inSight = valueStore<PanelledRecord | undefined>(undefined);

/** The record whose page is open: what is logged by a key or from the palette is about it. */
export const recordInSight = (): PanelledRecord | undefined => inSight.get();

export function useRecordInSight(record: PanelledRecord): void {
  useEffect(() => {
    inSight.set(record);
    return () => {
      if (inSight.get() === record) inSight.set(undefined);
    };
  }, [record]);
}
