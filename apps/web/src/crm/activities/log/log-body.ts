import { timeZoneHere } from '../../../ui/text/format.ts';
import { addDays, daysBetween, instantOf, timeIn } from '../../../ui/time/zoned.ts';
import type { Activity, ActivityType } from '../activity-types.ts';
import type { LogDraft, NextDraft } from './use-log-draft.ts';

const filled = (text: string): string | undefined => text.trim() || undefined;
const noon = '12:00';

/** The instant a draft speaks of; undefined means now. */
export function momentOfDraft({ day, time }: Pick<LogDraft, 'day' | 'time'>): string | undefined {
  return day === null ? undefined : instantOf(day, time || noon, timeZoneHere());
}

/** A day without a time is that day wherever it is read; with one it is an instant, in the zone it was meant in. */
function planned(type: ActivityType, day: string, time: string, minutes?: string) {
  const timeZone = timeZoneHere();
  const begins = type === 'meeting' || type === 'call';
  if (time === '') return { ...(begins ? { startOn: day } : { dueOn: day }), allDay: true, timeZone };
  const start = instantOf(day, time, timeZone);
  return { ...(begins ? { startAt: start } : { dueAt: start }), allDay: false, timeZone, ...(type === 'meeting' && minutes && { endAt: new Date(Date.parse(start) + Number(minutes) * 60_000).toISOString() }) };
}

const about = ({ people, organization, deal }: LogDraft) => ({ participants: people.map(({ id }) => ({ personId: id })), organizationId: organization?.id ?? null, dealId: deal?.id ?? null });

const nextBody = ({ type, day, time, subject }: NextDraft) => (day === null ? undefined : { type, ...(filled(subject) && { subject: filled(subject) }), ...planned(type, day, time) });

const result = (draft: LogDraft) => ({
  ...(draft.outcomeId && { outcomeId: draft.outcomeId }),
  ...(filled(draft.note) && { outcomeNote: filled(draft.note) }),
  ...(nextBody(draft.next) && { next: nextBody(draft.next) }),
});

export const logBody = (draft: LogDraft) => ({
  type: draft.type,
  ...about(draft),
  ...(draft.day && { happenedAt: momentOfDraft(draft) }),
  ...(filled(draft.subject) && { subject: filled(draft.subject) }),
  ...(draft.type === 'note' ? { description: filled(draft.note), ...(nextBody(draft.next) && { next: nextBody(draft.next) }) } : result(draft)),
});

export const planBody = (draft: LogDraft, type: NextDraft['type']) => ({
  type,
  ...about(draft),
  ...(filled(draft.subject) && { subject: filled(draft.subject) }),
  ...(draft.day && planned(type, draft.day, draft.time, draft.minutes)),
  ...(draft.type === 'meeting' && filled(draft.location) && { location: filled(draft.location) }),
  ...(draft.owner && { ownerId: draft.owner.id }),
});

export const completeBody = (draft: LogDraft) => ({ ...result(draft), ...(draft.day && { completedAt: momentOfDraft(draft) }) });

/** When it takes place or is due, as it is sent to put it back there. */
export const scheduleOf = ({ allDay, timeZone, startAt, endAt, dueAt, startOn, endOn, dueOn }: Activity) => (allDay ? { allDay, timeZone, startOn, endOn, dueOn } : { allDay: false, timeZone, startAt, endAt, dueAt });

/** The same time on another day, in the zone it was meant in. */
export function rescheduledTo({ startAt, endAt, dueAt, startOn, endOn, allDay, timeZone = timeZoneHere() }: Activity, day: string) {
  if (allDay) return startOn ? { startOn: day, ...(endOn && { endOn: addDays(day, daysBetween(startOn, endOn)) }) } : { dueOn: day };
  const from = startAt ?? dueAt;
  if (!from) return { allDay: true, timeZone: timeZoneHere(), dueOn: day };
  const start = instantOf(day, timeIn(from, timeZone), timeZone);
  return startAt ? { startAt: start, ...(endAt && { endAt: new Date(Date.parse(start) + Date.parse(endAt) - Date.parse(startAt)).toISOString() }) } : { dueAt: start };
}
