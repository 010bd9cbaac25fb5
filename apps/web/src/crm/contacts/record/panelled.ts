import type { PanelledRecord } from '../../../app/record-panels.tsx';
import { nameOf } from '../record-words.ts';
import type { RecordAnswer } from './record-answer.ts';
import type { RecordHandle } from './use-record.ts';

/** A record as the panels of the other modules know it. */
export const panelledOf = (row: RecordAnswer, { kind, id }: RecordHandle): PanelledRecord => ({ kind, id, name: nameOf(row), ...('displayName' in row && { organization: row.organization ?? null }) });
