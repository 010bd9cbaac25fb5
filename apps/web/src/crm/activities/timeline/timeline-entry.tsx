import type { ActivityVerbs } from '../use-activity-verbs.tsx';
import { ActivityEntry } from './activity-entry.tsx';
import { ChangeEntry } from './change-entry.tsx';
import { PromiseEntry } from './promise-entry.tsx';
import { StageEntry } from './stage-entry.tsx';
import type { TimelineEntry as Entry } from './timeline-types.ts';

/** One thing that happened, as a sentence. */
export function TimelineEntry({ entry, verbs }: { entry: Entry; verbs: ActivityVerbs }) {
  if (entry.activity) return <ActivityEntry activity={entry.activity} at={entry.at} verbs={verbs} />;
  if (entry.stageChange) return <StageEntry entry={entry} step={entry.stageChange} />;
  if (entry.promise) return <PromiseEntry promise={entry.promise} at={entry.at} />;
  if (entry.change) return <ChangeEntry entry={entry} change={entry.change} />;
  return null;
}
