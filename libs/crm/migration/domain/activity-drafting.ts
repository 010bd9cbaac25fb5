import { instantInZone } from './instant-in-zone.ts';
import type { ReadMoment } from './moment-reading.ts';
import { colleagueOf, namedOf, type DraftFault, type NamedDraft } from './named-drafting.ts';
import type { ReadCells } from './row-cells.ts';

export type ToldMoment = { readonly at: string } | { readonly on: string };

/** What one row says of an activity; null: nothing. */
export interface ActivityRowDraft {
  readonly type: 'call' | 'meeting' | 'task' | 'email' | 'note';
  readonly subject: string | null;
  readonly description: string | null;
  readonly externalId: string | null;
  readonly parties: NamedDraft;
  readonly deal: string | null;
  readonly owner: string | null;
  readonly status: 'planned' | 'done' | 'cancelled' | null;
  readonly when: ToldMoment | null;
  readonly end: ToldMoment | null;
  readonly minutes: number | null;
  readonly completed: ToldMoment | null;
  readonly outcome: string | null;
  readonly outcomeNote: string | null;
  readonly direction: 'inbound' | 'outbound' | null;
  readonly location: string | null;
  readonly timeZone: string;
}

/** The activity that the cells tell of, or why they tell of none. */
export function activityOf(cells: ReadCells, timeZone: string): ActivityRowDraft | DraftFault {
  const { texts, moments } = cells;
  const text = (name: string): string | null => texts.get(`activity.${name}`) ?? null;
  const moment = (name: string, time: string | null = null): ToldMoment | null => toldOf(moments.get(`activity.${name}`), time, timeZone);
  const type = text('type');
  if (type === null) return { code: texts.size + moments.size + cells.points.length === 0 ? 'row-empty' : 'type-missing', field: 'activity.type' };
  const parties = namedOf(cells);
  if ('code' in parties) return parties;
  const duration = text('duration');
  return {
    type: type as ActivityRowDraft['type'], parties, subject: text('subject'), description: text('description'), externalId: text('externalId'), deal: text('deal'), owner: colleagueOf(text('owner') ?? undefined), status: text('status') as ActivityRowDraft['status'],
    when: moment('when', text('time')), end: moment('end'), minutes: duration === null ? null : Number(duration), completed: moment('completed'), outcome: text('outcome'), outcomeNote: text('outcomeNote'),
    direction: text('direction') as ActivityRowDraft['direction'], location: text('location'), timeZone,
  };
}

function toldOf(moment: ReadMoment | undefined, beside: string | null, zone: string): ToldMoment | null {
  if (!moment) return null;
  const time = moment.time ?? beside;
  return moment.instant !== null ? { at: moment.instant } : time === null ? { on: moment.day } : { at: instantInZone(moment.day, time, zone) };
}
