import type { TimelineEntry } from './timeline-types.ts';

const isPart = ({ change }: TimelineEntry): boolean => change !== undefined && change.entity !== change.recordKind;
const dealOf = ({ stageChange, change }: TimelineEntry): string | undefined => stageChange?.deal.id ?? (change?.recordKind === 'deal' ? change.recordId : undefined);

/** Entries come one a row that was written: a part that was written with its record, and a move of a deal that its stage tells already, are left out. */
export function toldOnce(entries: TimelineEntry[]): TimelineEntry[] {
  const deed = ({ at, change }: TimelineEntry): string => `${at} ${change?.action ?? ''} ${change?.recordId ?? ''}`;
  const whole = new Set(entries.filter((entry) => entry.change && !isPart(entry)).map(deed));
  const moved = new Set(entries.filter(({ stageChange }) => stageChange).map((entry) => `${entry.at} ${dealOf(entry) ?? ''}`));
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (!entry.change) return true;
    if (moved.has(`${entry.at} ${dealOf(entry) ?? ''}`)) return false;
    if (!isPart(entry)) return true;
    const first = !whole.has(deed(entry)) && !seen.has(deed(entry));
    seen.add(deed(entry));
    return first;
  });
}
