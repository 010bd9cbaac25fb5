import type { ActivityVerbs } from '../use-activity-verbs.tsx';
import { ActivityEntry } from './activity-entry.tsx';
import { ChangeEntry } from './change-entry.tsx';
import { PromiseEntry } from './promise-entry.tsx';
import { StageEntry } from './stage-entry.tsx';
import type { TimelineEntry as Entry } from './timeline-types.ts';

type TimelineEntryProps = { entry: Entry; verbs: ActivityVerbs; /** On the page of a deal, which need not be named again. */ onDeal: boolean };

/** One thing that happened, as a sentence. */
export function TimelineEntry({ entry, verbs, onDeal }: TimelineEntryProps) {
  if (entry.activity) return <ActivityEntry activity={entry.activity} at={entry.at} verbs={verbs} onDeal={onDeal} />;
  if (entry.stageChange) return <StageEntry entry={entry} step={entry.stageChange} />;
  if (entry.promise) return <PromiseEntry promise={entry.promise} at={entry.at} />;
  if (entry.change) return <ChangeEntry entry={entry} change={entry.change} />;
  return null;
}
