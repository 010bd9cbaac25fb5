import { newId, ValidationFailed } from '#platform/kernel';
import { Activity, type ActivityFacts, type Result } from '../../domain/activity.ts';
import { scheduled, type Schedule } from '../../domain/schedule.ts';
import { note, type ActivityDraft, type ActivityNote } from './activity-draft.ts';
import type { Surroundings } from './surroundings.ts';
import type { Understood } from './understand.ts';

/** Whom and what it is about. */
export interface About {
  readonly organizationId: string | null;
  readonly dealId: string | null;
  readonly personIds: readonly string[];
}

export function factsOf({ draft: { subject, description, direction, location, externalId } }: Understood): ActivityFacts {
  return Object.fromEntries(Object.entries({ subject, description, direction, location, externalId }).filter(([, value]) => value !== null));
}

export const resultOf = ({ doneAt, outcome, draft: { outcomeNote } }: Understood): Result => ({ at: doneAt!, outcomeId: outcome?.id ?? null, outcomeNote });

/** What has been and tells how long, was planned and is done; the rest of what has been is logged. */
export function newActivity(told: Understood, about: About, { stamp, self }: Surroundings): Activity {
  const { draft, status, owner } = told;
  const facts = { ...factsOf(told), ...about };
  const isSpan = draft.type !== 'note' && draft.when !== null && (draft.end !== null || draft.minutes !== null);
  if (status === 'done' && !isSpan) return Activity.log(newId(), draft.type, facts, resultOf(told), owner ?? self, stamp);
  const activity = Activity.plan(newId(), draft.type, facts, scheduleOf(draft), owner ?? self, stamp);
  if (status === 'done') activity.complete(resultOf(told), stamp);
  if (status === 'cancelled') activity.cancel(draft.outcomeNote, stamp);
  return activity;
}

/** A task has a term, everything else a beginning; days without an hour are days. */
export function scheduleOf({ type, when, end, minutes, timeZone }: ActivityDraft): Schedule {
  if (when === null) return scheduled({ timeZone });
  if ('on' in when) return scheduled({ allDay: true, timeZone, ...(type === 'task' ? { dueOn: when.on } : { startOn: when.on, ...(end && { endOn: 'on' in end ? end.on : end.at.slice(0, 10) }) }) });
  const until = end && 'at' in end ? end.at : minutes === null ? null : new Date(Date.parse(when.at) + minutes * 60_000).toISOString();
  return scheduled({ timeZone, ...(type === 'task' ? { dueAt: when.at } : { startAt: when.at, ...(until && { endAt: until }) }) });
}

/** What the activity itself refuses of a draft; a fault that is not the draft's own is thrown on. */
export function noteOf(error: unknown, { subject }: ActivityDraft): ActivityNote {
  if (!(error instanceof ValidationFailed)) throw error;
  const [{ pointer, code } = { pointer: '', code: '' }] = error.errors;
  if (pointer === '/subject') return note('subject-missing', 'subject');
  if (pointer === '/organizationId') return note('about-nobody', null, subject);
  if (pointer === '/startAt' || pointer === '/startOn') return note('when-missing', 'when');
  return note(code === 'before-start' ? 'ends-before-start' : 'value-refused', code === 'before-start' ? 'end' : null);
}
