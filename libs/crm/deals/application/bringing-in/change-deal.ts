import { isWithin } from '#platform/access';
import { ExactDecimal } from '#platform/kernel';
import { ruleFor, type Meeting } from '#crm/contacts';
import type { DealFacts } from '../../domain/deal.ts';
import { closingMoment } from '../closing-day.ts';
import { note, type DealNote } from './deal-draft.ts';
import type { KnownDeal } from './deal-index.ts';
import type { Surroundings } from './surroundings.ts';
import { closingNote, type Understood } from './understand.ts';
import { closeDeal, factsOf, nameCompetitor, namePeople } from './write-deal.ts';

/** Something of a row speaks against it only once it is compared with the deal that is there. */
export class Refused extends Error {
  constructor(readonly note: DealNote) { super(note.code); }
}

/** Writes what the rules let through. What speaks against it is thrown, and all of it has to be taken back. Answers whether anything changed. */
export function changeDeal(known: KnownDeal, told: Understood, meeting: Meeting, surroundings: Surroundings): boolean {
  const { deal } = known;
  const { rules, stamp, index, added } = surroundings;
  const facts = mergedFacts(known, told, meeting, surroundings);
  const isCorrected = Object.keys(facts).length > 0;
  if (isCorrected) deal.correct(facts, stamp);
  const isGiven = give(known, told, surroundings);
  const people = ruleFor(rules, 'deal.people') === 'never' ? [] : namePeople(deal, meeting.personIds, stamp);
  const competitors = told.competitorId === null || ruleFor(rules, 'deal.competitor') === 'never' ? [] : nameCompetitor(known, told.competitorId, false, stamp);
  const steps = goOn(known, told, surroundings);
  added.push(...people, ...competitors, ...steps);
  index.learn(known, { externalId: deal.externalId, name: deal.name, organizationId: deal.organizationId });
  const isChanged = isCorrected || isGiven || people.length + competitors.length + steps.length > 0;
  known.isChanged ||= isChanged;
  return isChanged;
}

function mergedFacts({ deal }: KnownDeal, told: Understood, { organizationId }: Meeting, { rules }: Surroundings): DealFacts {
  const given = { ...factsOf(told), name: told.draft.name, ...(organizationId !== null && { organizationId }) };
  const now = deal as unknown as Record<string, unknown>;
  return Object.fromEntries(Object.entries(given).filter(([field, value]) => {
    const rule = field === 'externalId' ? 'only-if-empty' : ruleFor(rules, `deal.${field === 'organizationId' ? 'organization' : field}`);
    const isSame = field === 'amount' ? isSameMoney(deal, told) : field === 'name' ? deal.name.toLowerCase() === String(value).toLowerCase() : now[field] === value;
    return rule !== 'never' && !isSame && (rule === 'overwrite' || now[field] === null || now[field] === '');
  }));
}

const isSameMoney = (deal: KnownDeal['deal'], { amount }: Understood): boolean =>
  deal.amount !== null && amount !== null && deal.currency === amount.currency && ExactDecimal.of(deal.amount).compare(ExactDecimal.of(amount.amount)) === 0;

function give({ deal }: KnownDeal, { owner, draft }: Understood, { rules, rights, stamp }: Surroundings): boolean {
  const rule = ruleFor(rules, 'deal.owner');
  if (!owner || owner.ownerId === deal.ownerId || rule === 'never' || (rule === 'only-if-empty' && deal.ownerId !== null)) return false;
  if (!isWithin(rights.transfer, deal, deal.standing)) throw new Refused(note('owner-not-allowed', 'owner', draft.owner));
  deal.assign(owner.ownerId!, owner.teamId, stamp);
  return true;
}

/** Its way further: to another stage, or to its end. A deal is never empty of these, so only a rule to overwrite says anything; none is opened again. */
function goOn(known: KnownDeal, told: Understood, { rules, rights, stamp }: Surroundings): object[] {
  const { deal } = known;
  const { status, stage, closedOn, draft } = told;
  const isClosing = told.isStatusTold && status !== deal.status && ruleFor(rules, 'deal.status') === 'overwrite';
  if (deal.status !== 'open') {
    if (isClosing) throw new Refused(note('deal-closed', draft.status === null ? 'stage' : 'status', draft.status ?? draft.stage));
    return [];
  }
  const steps: object[] = [];
  if (told.isStageTold && stage.id !== deal.stageId && ruleFor(rules, 'deal.stage') === 'overwrite') {
    steps.push(deal.move(stage, stamp));
    deal.meet(stage);
  }
  if (!isClosing) return steps;
  if (!isWithin(rights.close, deal, deal.standing)) throw new Refused(note('not-yours-to-close', draft.status === null ? 'stage' : 'status', draft.status ?? draft.stage));
  return [...steps, ...closeDeal(known, told, closingDay(deal, closedOn, draft.closedOn === null ? 'closeDate' : 'closedOn', stamp.at), stamp)];
}

function closingDay(deal: KnownDeal['deal'], closedOn: string | null, field: string, now: Date): Date {
  try {
    return closingMoment(deal, closedOn ?? undefined, now);
  } catch (error) {
    throw new Refused(closingNote(error, field, closedOn));
  }
}
