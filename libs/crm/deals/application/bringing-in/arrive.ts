import { isWithin } from '#platform/access';
import { changesNothing, type Meeting } from '#crm/contacts';
import { AmountFromLines, DealAlreadyClosed, FieldsRequired } from '../../domain/deals.errors.ts';
import { changeDeal, Refused } from './change-deal.ts';
import { note, rejected, type DealArrival, type DealNote } from './deal-draft.ts';
import type { Surroundings } from './surroundings.ts';
import type { Understood } from './understand.ts';
import { openDeal } from './write-deal.ts';

/** One draft arrives: it becomes a deal, changes one, is passed over, or is refused. `isToTakeBack`: something of it stands already that has to go with it. */
export function arrive(told: Understood, meeting: Meeting, surroundings: Surroundings): { readonly arrival: DealArrival; readonly isToTakeBack: boolean } {
  const refuse = (refusal: DealNote, isChanged = false) => ({ arrival: rejected(refusal), isToTakeBack: isChanged || meeting.isNew });
  const { rules, rights, index, self, added } = surroundings;
  const { draft, owner } = told;
  const { organizationId } = meeting;
  const whom = { organizationId, personId: meeting.personIds[0] ?? null };
  const nobody = { organizationId: null, personId: null };
  const [found, another] = index.find({ externalId: draft.externalId, name: draft.name, organizationId });
  if (another) return refuse(note('deal-ambiguous', 'name', draft.name));
  if (found && changesNothing(rules)) return { arrival: { outcome: 'skipped', notes: [note('already-there')], dealId: found.deal.id, ...(meeting.isNew ? nobody : whom) }, isToTakeBack: meeting.isNew };
  if (found && !found.isSharedToChange && !isWithin(rights.change, found.deal, found.deal.standing)) return refuse(note('not-yours-to-change'));
  if (!found && !rights.mayCreate) return refuse(note('not-yours-to-create'));
  if (!found && told.closedAt && !isWithin(rights.close, owner ?? self, { line: null, confidentiality: draft.confidentiality ?? 'open', status: 'open' })) return refuse(note('not-yours-to-close', draft.status === null ? 'stage' : 'status', draft.status ?? draft.stage));
  try {
    if (found) {
      const isChanged = changeDeal(found, told, meeting, surroundings);
      return { arrival: { outcome: 'updated', notes: isChanged ? [] : [note('nothing-new')], dealId: found.deal.id, ...whom }, isToTakeBack: false };
    }
    const { known, made } = openDeal(told, meeting, surroundings);
    index.put(known);
    added.push(...made);
    return { arrival: { outcome: 'created', notes: [], dealId: known.deal.id, ...whom }, isToTakeBack: false };
  } catch (error) {
    return refuse(noteOf(error, told), found !== undefined);
  }
}

/** What of a draft the deal itself refuses; a fault that is not the draft's own is thrown on. */
function noteOf(error: unknown, { draft }: Understood): DealNote {
  if (error instanceof Refused) return error.note;
  if (error instanceof FieldsRequired) return note('fields-required', 'stage', error.errors.map(({ field }) => String((field as unknown) ?? '')).join(', '));
  if (error instanceof DealAlreadyClosed) return note('deal-closed', 'amount', draft.amount);
  if (error instanceof AmountFromLines) return note('amount-from-lines', 'amount', draft.amount);
  throw error;
}
