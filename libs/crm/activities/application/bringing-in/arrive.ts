import { isWithin } from '#platform/access';
import { changesNothing, type Meeting } from '#crm/contacts';
import type { NamedDeal } from '../../domain/known-activities.ts';
import { note, rejected, type ActivityArrival, type ActivityNote } from './activity-draft.ts';
import { changeActivity, Refused } from './change-activity.ts';
import { findActivities } from './find-activity.ts';
import type { Surroundings } from './surroundings.ts';
import type { Understood } from './understand.ts';
import { newActivity, noteOf, type About } from './write-activity.ts';

/** One draft arrives: it becomes an activity, changes one, is passed over, or is refused. `isToTakeBack`: something of it stands already that has to go with it. */
export function arrive(told: Understood, meeting: Meeting, surroundings: Surroundings): { readonly arrival: ActivityArrival; readonly isToTakeBack: boolean } {
  const refuse = (refusal: ActivityNote, isChanged = false) => ({ arrival: rejected(refusal), isToTakeBack: isChanged || meeting.isNew });
  const { draft } = told;
  const deal = dealOf(draft.deal, meeting.organizationId, surroundings.deals);
  if (typeof deal === 'string') return refuse(note(deal, 'deal', draft.deal));
  const about: About = { organizationId: meeting.organizationId ?? deal?.organizationId ?? null, dealId: deal?.id ?? null, personIds: meeting.personIds };
  const whom = { dealId: about.dealId, organizationId: about.organizationId, personId: about.personIds[0] ?? null };
  const [found, another] = findActivities(told, about, surroundings.known);
  if (another) return refuse(note('activity-ambiguous', 'subject', draft.subject));
  if (found && changesNothing(surroundings.rules)) return { arrival: { outcome: 'skipped', notes: [note('already-there')], activityId: found.activity.id, dealId: about.dealId, organizationId: null, personId: null }, isToTakeBack: meeting.isNew };
  if (found && !isWithin(surroundings.change, found.activity)) return refuse(note('not-yours-to-change'));
  if (!found && !surroundings.mayCreate) return refuse(note('not-yours-to-create'));
  try {
    if (found) return { arrival: { outcome: 'updated', notes: changeActivity(found, told, about, surroundings) ? [] : [note('nothing-new')], activityId: found.activity.id, ...whom }, isToTakeBack: false };
    const activity = newActivity(told, about, surroundings);
    surroundings.known.push({ activity, isNew: true });
    return { arrival: { outcome: 'created', notes: [], activityId: activity.id, ...whom }, isToTakeBack: false };
  } catch (error) {
    return refuse(error instanceof Refused ? error.note : noteOf(error, draft), found !== undefined);
  }
}

/** By what another system calls it; else by its name, within the organization that is named where several share it. */
function dealOf(word: string | null, organizationId: string | null, deals: readonly NamedDeal[]): NamedDeal | 'deal-unknown' | 'deal-ambiguous' | null {
  if (word === null) return null;
  const called = deals.filter(({ externalId }) => externalId === word);
  const named = called.length > 0 ? called : deals.filter(({ name }) => name.toLowerCase() === word.toLowerCase());
  const within = named.filter((deal) => organizationId !== null && deal.organizationId === organizationId);
  const [only, another] = within.length > 0 ? within : named;
  return only ? (another ? 'deal-ambiguous' : only) : 'deal-unknown';
}
