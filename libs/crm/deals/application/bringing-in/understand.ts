import { isNowhere } from '#platform/access';
import { ValidationFailed, type Money } from '#platform/kernel';
import type { LossReason } from '../../domain/catalogue.ts';
import { ReasonIncomplete } from '../../domain/deals.errors.ts';
import type { Owner } from '../../domain/sales-names.ts';
import { closingMoment, dayOf, momentOf } from '../closing-day.ts';
import { note, type DealDraft, type DealNote } from './deal-draft.ts';
import { placeOf, type Place } from './place-of.ts';
import type { Named } from './surroundings.ts';

/** A draft with everything it names known. */
export interface Understood extends Place {
  readonly draft: DealDraft;
  readonly owner: Owner | null;
  readonly amount: Money | null;
  readonly reason: LossReason | null;
  readonly competitorId: string | null;
  /** On which day it was closed, as far as it is told. */
  readonly closedOn: string | null;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

type Answer<T> = T | DealNote;
const isNote = (answer: unknown): answer is DealNote => typeof answer === 'object' && answer !== null && 'code' in answer && 'field' in answer;

/** What a draft means, or everything that speaks against it. */
export function understand(draft: DealDraft, named: Named): Understood | DealNote[] {
  const place = placeOf(draft, named.pipelines);
  const owner = ownerOf(draft, named);
  const amount = moneyOf(draft, named);
  const competitorId = draft.competitor === null ? null : (named.competitors.get(draft.competitor.toLowerCase()) ?? note('competitor-unknown', 'competitor', draft.competitor));
  const reason = isNote(place) ? null : reasonOf(draft, place.status, isNote(competitorId) ? 'unknown' : competitorId, named);
  const days = isNote(place) ? null : daysOf(draft, place, named.stamp.at);
  const notes = [...closedFields(draft, named), ...[place, owner, amount, competitorId, reason, days].filter(isNote)];
  if (notes.length > 0) return notes;
  return { draft, ...(place as Place), owner: owner as Owner | null, amount: amount as Money | null, competitorId: competitorId as string | null, reason: reason as LossReason | null, ...(days as Days) };
}

function ownerOf({ owner }: DealDraft, { owners, self, rights: { transfer } }: Named): Answer<Owner | null> {
  if (owner === null) return null;
  const known = owners.get(owner.toLowerCase());
  if (!known || known === 'ambiguous') return note(known ? 'owner-ambiguous' : 'owner-unknown', 'owner', owner);
  const isGiving = !isNowhere(transfer);
  return known.ownerId === self.ownerId || isGiving ? known : note('owner-not-allowed', 'owner', owner);
}

function moneyOf({ amount, currency }: DealDraft, { currencies }: Named): Answer<Money | null> {
  const known = currency === null ? [...currencies.values()].find(({ isBase }) => isBase) : currencies.get(currency);
  if (!known) return note('currency-unknown', 'currency', currency);
  return amount === null ? null : (known.exact(amount) ?? note('amount-too-fine', 'amount', `${amount} ${known.code}`));
}

function reasonOf({ lossReason, lossNote }: DealDraft, status: Place['status'], competitorId: string | null, { reasons }: Named): Answer<LossReason | null> {
  if (status === 'open' || status === 'won') return null;
  if (lossReason === null) return note('reason-missing', 'lossReason');
  const reason = reasons.get(lossReason.toLowerCase());
  if (!reason) return note('reason-unknown', 'lossReason', lossReason);
  try {
    reason.accept(status, { competitorId, note: lossNote });
    return reason;
  } catch (error) {
    if (!(error instanceof ReasonIncomplete)) throw error;
    const [{ pointer } = { pointer: '' }] = error.errors;
    return pointer === '/note' ? note('reason-needs-note', 'lossNote', lossReason) : pointer === '/competitorId' ? note('reason-needs-competitor', 'competitor', lossReason) : note('reason-unfit', 'lossReason', lossReason);
  }
}

type Days = Pick<Understood, 'openedAt' | 'closedAt' | 'closedOn'>;

function daysOf({ openedOn, closedOn, closeDate }: DealDraft, { status }: Place, now: Date): Answer<Days> {
  if (openedOn !== null && openedOn > dayOf(now)) return note('opened-in-future', 'openedOn', openedOn);
  if (status === 'open') return closedOn === null ? { openedAt: openedOn === null ? now : momentOf(openedOn, now), closedAt: null, closedOn: null } : note('status-contradicts', 'closedOn', closedOn);
  const day = closedOn ?? closeDate;
  try {
    // What was closed before it is told when it was opened, was opened that day.
    const openedAt = openedOn === null ? momentOf(day ?? dayOf(now), now) : momentOf(openedOn, now);
    return { openedAt, closedAt: closingMoment({ openedAt }, day ?? undefined, now), closedOn: day };
  } catch (error) {
    return closingNote(error, closedOn === null ? 'closeDate' : 'closedOn', day);
  }
}

/** What speaks against a day of closing; what is no such refusal is thrown on. */
export function closingNote(error: unknown, field: string, day: string | null): DealNote {
  if (!(error instanceof ValidationFailed)) throw error;
  return note(error.errors.some(({ code }) => code === 'in-the-future') ? 'closed-in-future' : 'closed-before-opening', field, day);
}

const writtenAs: Readonly<Partial<Record<keyof DealDraft, string>>> = { openedOn: 'openedAt', closedOn: 'actualCloseAt', lossNote: 'loss', competitor: 'competitors', currency: 'amount' };

/** Whoever brought the draft has asked already; rights may have changed since. */
function closedFields(draft: DealDraft, { rights: { closed } }: Named): DealNote[] {
  if (closed.size === 0) return [];
  const { parties, ...told } = draft;
  const fields = Object.entries(told).filter(([, value]) => value !== null).map(([field]) => [field, writtenAs[field as keyof DealDraft] ?? field] as const);
  const all = [...fields, ...(parties.organization ? [['organization.name', 'organization'] as const] : []), ...(parties.people.length > 0 ? [['person.displayName', 'people'] as const] : [])];
  return all.filter(([, field]) => closed.has(`deal.${field}`)).map(([field]) => note('field-closed', field));
}
