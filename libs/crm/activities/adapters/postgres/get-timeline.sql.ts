import { currentActor, Handles, Reads } from '#platform/bus';
import { ValidationFailed } from '#platform/kernel';
import { Cursors } from '#platform/records';
import { GetTimeline, timelineKinds, type Timeline, type TimelineEntry, type TimelineKind } from '../../application/get-timeline.ts';
import { requireSeen } from './sight.ts';
import { TimelineChanges } from './timeline-changes.ts';
import { TimelineEntries } from './timeline-entries.ts';

const mostPinned = 20;

/** How far each of the sources has been read: entries by moment and id, changes by the id of their audit row. */
interface Position {
  readonly entry: readonly [at: string, id: string] | null;
  readonly party: string | null;
  readonly deal: string | null;
}
const beginning: Position = { entry: null, party: null, deal: null };
type Source = keyof Position;

@Handles(GetTimeline)
export class GetTimelineSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors, private readonly entries: TimelineEntries, private readonly changes: TimelineChanges) {}

  async execute({ records, recordId, kinds: only, cursor, limit = 50 }: GetTimeline): Promise<Timeline> {
    const kinds = chosen(only);
    await requireSeen(this.reads, records, recordId);
    const scope = JSON.stringify([currentActor().userId, 'timeline', records, recordId, [...kinds]]);
    const from = cursor ? (this.cursors.read(cursor, scope)[0] as Position) : beginning;
    const most = limit + 1;
    const asked = { records, recordId, kinds, after: from.entry, most };
    const [entry, party, deal, pinned] = await Promise.all([
      this.entries.page(asked),
      kinds.has('change') ? this.changes.ofParty(records, recordId, from.party, most) : [],
      kinds.has('change') ? this.changes.ofDeals(records, recordId, from.deal, most) : [],
      cursor ? [] : this.entries.pinned(asked, mostPinned),
    ]);
    const { items, to, isMore } = merged({ entry, party, deal }, from, limit);
    return { pinned, items, nextCursor: isMore ? this.cursors.write([to], scope) : null };
  }
}

/** @throws ValidationFailed for a kind that is none */
function chosen(only: string | undefined): Set<TimelineKind> {
  if (only === undefined) return new Set(timelineKinds);
  const wanted = only.split(',').map((each) => each.trim());
  if (!wanted.every((each) => (timelineKinds as readonly string[]).includes(each))) throw new ValidationFailed([{ pointer: '?kinds', code: 'unknown-choice', choices: timelineKinds }]);
  return new Set(timelineKinds.filter((each) => wanted.includes(each)));
}

/** The newest of all sources, and how far each was read for them: the rest stands in its source for the next page. */
function merged(sources: Readonly<Record<Source, readonly TimelineEntry[]>>, from: Position, limit: number): { items: TimelineEntry[]; to: Position; isMore: boolean } {
  const taken = { entry: 0, party: 0, deal: 0 };
  const items: TimelineEntry[] = [];
  const names = Object.keys(taken) as Source[];
  const heads = () => names.filter((name) => taken[name] < sources[name].length).sort((one, other) => (sources[one][taken[one]]!.at < sources[other][taken[other]]!.at ? 1 : -1));
  for (let [newest] = heads(); newest !== undefined && items.length < limit; [newest] = heads()) items.push(sources[newest][taken[newest]++]!);
  const last = (name: Source): TimelineEntry | undefined => sources[name][taken[name] - 1];
  const entry = last('entry');
  return { items, to: { entry: entry ? [entry.at, entry.id] : from.entry, party: last('party')?.id ?? from.party, deal: last('deal')?.id ?? from.deal }, isMore: heads().length > 0 };
}
