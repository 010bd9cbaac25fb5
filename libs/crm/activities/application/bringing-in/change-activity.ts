import { ruleFor } from '#crm/contacts';
import { note, type ActivityNote } from './activity-draft.ts';
import type { KnownActivity, Surroundings } from './surroundings.ts';
import type { Understood } from './understand.ts';
import { factsOf, resultOf, scheduleOf, type About } from './write-activity.ts';

/** Something of a row speaks against it only once it is compared with the activity that is there. */
export class Refused extends Error {
  constructor(readonly note: ActivityNote) { super(note.code); }
}

/** Writes what the rules let through. What speaks against it is thrown, and all of it has to be taken back. Answers whether anything changed. */
export function changeActivity({ activity }: KnownActivity, told: Understood, about: About, { rules, stamp }: Surroundings): boolean {
  const now = activity as unknown as Record<string, unknown>;
  const lets = (field: string, current: unknown): boolean => {
    const rule = field === 'externalId' ? 'only-if-empty' : ruleFor(rules, `activity.${field}`);
    return rule === 'overwrite' || (rule === 'only-if-empty' && (current === null || current === ''));
  };
  const given = { ...factsOf(told), ...(about.organizationId !== null && { organizationId: about.organizationId }), ...(about.dealId !== null && { dealId: about.dealId }) };
  const as: Readonly<Record<string, string>> = { organizationId: 'organization', dealId: 'deal' };
  const facts = Object.fromEntries(Object.entries(given).filter(([field, value]) => !isSame(field, now[field], value) && lets(as[field] ?? field, now[field])));
  const people = about.personIds.filter((id) => !activity.personIds.includes(id));
  const hasPeople = people.length > 0 && ruleFor(rules, 'activity.people') !== 'never';
  const isTold = Object.keys(facts).length > 0 || hasPeople;
  if (isTold) activity.correct({ ...facts, ...(hasPeople && { personIds: [...activity.personIds, ...people] }) }, stamp);
  const isFurther = goOn(activity, told, lets, stamp);
  return isTold || isFurther;
}

/** A subject in other letters is the same. */
const isSame = (field: string, one: unknown, other: unknown): boolean => one === other || (field === 'subject' && String(one).toLowerCase() === String(other).toLowerCase());

/** What was planned is done, called off or put off by a rule to overwrite; what is done is not undone by a file. */
function goOn(activity: KnownActivity['activity'], told: Understood, lets: (field: string, current: unknown) => boolean, stamp: Surroundings['stamp']): boolean {
  const { status, draft } = told;
  const isOther = status !== activity.status && draft.status !== null && lets('status', activity.status);
  if (activity.status !== 'planned') {
    if (isOther) throw new Refused(note('activity-done', 'status', status));
    const result = status === 'done' ? resultOf(told) : null;
    const outcome = result?.outcomeId && result.outcomeId !== activity.outcomeId && lets('outcome', activity.outcomeId) ? { outcomeId: result.outcomeId } : {};
    const words = result?.outcomeNote && result.outcomeNote !== activity.outcomeNote && lets('outcomeNote', activity.outcomeNote) ? { outcomeNote: result.outcomeNote } : {};
    const isTold = Object.keys({ ...outcome, ...words }).length > 0;
    if (isTold) activity.retell({ ...outcome, ...words }, stamp);
    return isTold;
  }
  if (isOther && status === 'done') activity.complete(resultOf(told), stamp);
  if (isOther && status === 'cancelled') activity.cancel(draft.outcomeNote, stamp);
  if (isOther) return true;
  const next = scheduleOf(draft);
  const isPutOff = draft.when !== null && lets('when', activity.startAt ?? activity.dueAt ?? activity.startOn ?? activity.dueOn) && (['startAt', 'endAt', 'dueAt', 'startOn', 'endOn', 'dueOn'] as const).some((field) => String(next[field]) !== String(activity[field]));
  if (isPutOff) activity.reschedule(next, stamp);
  return isPutOff;
}
