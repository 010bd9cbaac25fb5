import { recordInSight } from '../../../app/record-in-sight.ts';
import type { PanelledRecord } from '../../../app/record-panels.tsx';
import { valueStore } from '../../../ui/value-store.ts';
import type { Activity, ActivityType } from '../activity-types.ts';

/** What one is about to write: something that happened, something planned, or how a planned thing went. */
export type LogIntent =
  | { mode: 'log' | 'plan'; type: ActivityType; record: PanelledRecord | undefined; day?: string | undefined }
  | { mode: 'complete'; activity: Activity };

const intent = valueStore<LogIntent | undefined>(undefined);

export const useLogIntent = intent.use;
export const closeLog = (): void => intent.set(undefined);

/** Opens the form over whatever is on the screen, about the record that is in sight. */
export const openLog = (type: ActivityType = 'call', record = recordInSight()): void => intent.set({ mode: type === 'task' ? 'plan' : 'log', type, record });
export const openPlan = (type: ActivityType = 'call', record = recordInSight(), day?: string): void => intent.set({ mode: 'plan', type, record, day });
export const openComplete = (activity: Activity): void => intent.set({ mode: 'complete', activity });
