import { isWithin } from '#platform/access';
import { OutcomeUnfit } from '../../domain/activities.errors.ts';
import type { ActivityStatus, Owner } from '../../domain/activity.ts';
import type { ActivityKey } from '../../domain/known-activities.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { note, type ActivityDraft, type ActivityNote, type Told } from './activity-draft.ts';
import type { Named } from './surroundings.ts';

/** A draft with everything it names known, but for the deal: that depends on whom it is about. */
export interface Understood {
  readonly draft: ActivityDraft;
  readonly owner: Owner | null;
  readonly outcome: Outcome | null;
  readonly status: ActivityStatus;
  /** When it was done. */
  readonly doneAt: Date | null;
}

type Answer<T> = T | ActivityNote;
const isNote = (answer: unknown): answer is ActivityNote => typeof answer === 'object' && answer !== null && 'code' in answer && 'field' in answer;

/** What a day without an hour is taken for, of something that has been. */
export const momentOf = (told: Told): Date => new Date('at' in told ? told.at : `${told.on}T12:00:00Z`);

/** What a draft means, or everything that speaks against it. */
export function understand(draft: ActivityDraft, named: Named): Understood | ActivityNote[] {
  const status = statusOf(draft, named.stamp.at);
  const owner = ownerOf(draft, named);
  const outcome = outcomeOf(draft, named);
  const doneAt = status === 'done' ? doneAtOf(draft, named.stamp.at) : null;
  const notes = [...closedFields(draft, named), ...[owner, outcome, doneAt].filter(isNote), ...(draft.type === 'note' && status !== 'done' ? [note('status-contradicts', 'status', status)] : [])];
  if (notes.length > 0) return notes;
  return { draft, status, owner: owner as Owner | null, outcome: outcome as Outcome | null, doneAt: doneAt as Date | null };
}

/** By what it is found again where it is there already. */
export const keyOf = ({ draft: { externalId, when }, doneAt }: Understood): ActivityKey => ({
  externalId, at: when && 'at' in when ? new Date(when.at) : (doneAt ?? (when && momentOf(when))), day: when && 'on' in when ? when.on : null,
});

/** What is not told follows from the times: what has been is done, a task is still to do. */
function statusOf({ status, type, when, completed }: ActivityDraft, now: Date): ActivityStatus {
  if (status !== null) return status;
  if (type === 'note' || completed !== null) return 'done';
  return type === 'task' || when === null || momentOf(when) > now ? 'planned' : 'done';
}

function ownerOf({ owner }: ActivityDraft, { owners, self, change }: Named): Answer<Owner | null> {
  if (owner === null) return null;
  const known = owners.get(owner.toLowerCase());
  if (!known || known === 'ambiguous') return note(known ? 'owner-ambiguous' : 'owner-unknown', 'owner', owner);
  return known.ownerId === self.ownerId || isWithin(change, known) ? known : note('owner-not-allowed', 'owner', owner);
}

function outcomeOf({ outcome, type }: ActivityDraft, { outcomes }: Named): Answer<Outcome | null> {
  if (outcome === null) return null;
  const told = outcome.toLowerCase();
  const named = outcomes.filter(({ name, code }) => name.toLowerCase() === told || code.toLowerCase() === told);
  const known = named.find(({ appliesTo }) => appliesTo.includes(type)) ?? named[0];
  if (!known) return note('outcome-unknown', 'outcome', outcome);
  try {
    known.accept(type);
    return known;
  } catch (error) {
    if (!(error instanceof OutcomeUnfit)) throw error;
    return note('outcome-unfit', 'outcome', outcome);
  }
}

function doneAtOf({ completed, end, when, minutes }: ActivityDraft, now: Date): Answer<Date> {
  const until = when && 'at' in when && minutes !== null ? { at: new Date(Date.parse(when.at) + minutes * 60_000).toISOString() } : when;
  const told = completed ?? end ?? until;
  if (told === null) return note('when-missing', 'when');
  const at = momentOf(told);
  if (at <= now) return at;
  // The middle of today may still lie ahead.
  return 'on' in told && told.on === now.toISOString().slice(0, 10) ? now : note('done-in-future', completed ? 'completed' : end ? 'end' : 'when', 'at' in told ? told.at.slice(0, 10) : told.on);
}

const writtenAs: Readonly<Partial<Record<keyof ActivityDraft, string>>> = { when: 'startAt', end: 'endAt', minutes: 'endAt', completed: 'completedAt' };

/** Whoever brought the draft has asked already; rights may have changed since. */
function closedFields(draft: ActivityDraft, { closed }: Named): ActivityNote[] {
  if (closed.size === 0) return [];
  const { parties, ...told } = draft;
  const fields = Object.entries(told).filter(([, value]) => value !== null).map(([field]) => [field, writtenAs[field as keyof ActivityDraft] ?? field] as const);
  const all = [...fields, ...(parties.organization ? [['organization.name', 'organization'] as const] : []), ...(parties.people.length > 0 ? [['person.displayName', 'participants'] as const] : [])];
  return all.filter(([, field]) => closed.has(`activity.${field}`)).map(([field]) => note('field-closed', field));
}
