import type { Activity } from '../../domain/activity.ts';
import type { KnownActivity } from './surroundings.ts';
import { keyOf, momentOf, type Understood } from './understand.ts';
import type { About } from './write-activity.ts';

/** The same one has the same name in the other system; else it is of the same kind, at the same moment, with the same subject and about the same. */
export function findActivities(told: Understood, about: About, known: readonly KnownActivity[]): KnownActivity[] {
  const { externalId } = told.draft;
  const called = externalId === null ? [] : known.filter(({ activity }) => activity.externalId === externalId);
  return called.length > 0 ? called : known.filter(({ activity }) => (externalId === null || activity.externalId === null) && isSame(activity, told, about));
}

function isSame(activity: Activity, told: Understood, { organizationId, dealId, personIds }: About): boolean {
  const { type, subject, when } = told.draft;
  if (activity.type !== type || (activity.subject ?? '').toLowerCase() !== (subject ?? '').toLowerCase() || activity.organizationId !== organizationId || activity.dealId !== dealId) return false;
  if (personIds.length > 0 && activity.personIds.length > 0 && !personIds.some((id) => activity.personIds.includes(id))) return false;
  const { at } = keyOf(told);
  const moments = [activity.completedAt, activity.startAt, activity.dueAt, ...[activity.startOn, activity.dueOn].map((on) => (on === null ? null : momentOf({ on })))];
  const isUndated = when === null && at === null && moments.every((moment) => moment === null);
  return isUndated || (at !== null && moments.some((moment) => moment !== null && moment.getTime() === at.getTime()));
}
