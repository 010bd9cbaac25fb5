import { newId } from '#platform/kernel';
import type { Meeting } from '#crm/contacts';
import { DealCompetitor, DealPerson } from '../../domain/deal-parts.ts';
import { Deal, type DealFacts } from '../../domain/deal.ts';
import type { LossKind } from '../../domain/loss-record.ts';
import type { KnownDeal } from './deal-index.ts';
import type { Surroundings } from './surroundings.ts';
import type { Understood } from './understand.ts';

/** Opens a deal on its own day, and closes it on its own day. What is made of it is answered, to be kept when all of it was allowed. */
export function openDeal(told: Understood, { organizationId, personIds }: Meeting, { stamp, self }: Surroundings): { known: KnownDeal; made: object[] } {
  const { stage, openedAt, owner, competitorId } = told;
  const { deal, change } = Deal.open(newId(), { ...factsOf(told), name: told.draft.name, organizationId }, stage, owner ?? self, stamp, openedAt);
  const known: KnownDeal = { deal, competitors: [], isNew: true, isChanged: false };
  const made: object[] = [deal, change, ...namePeople(deal, personIds, stamp)];
  if (competitorId) made.push(...nameCompetitor(known, competitorId, false, stamp));
  deal.meet(stage);
  return { known, made: told.closedAt ? [...made, ...closeDeal(known, told, told.closedAt, stamp)] : made };
}

/** The step into the last stage has the day of the closing; the deal itself is as new as the file. */
export function closeDeal(known: KnownDeal, { status, end, reason, competitorId, draft }: Understood, closedAt: Date, stamp: Surroundings['stamp']): object[] {
  const { deal } = known;
  const then = { ...stamp, at: closedAt };
  if (status === 'won') {
    const change = deal.win(end!, closedAt, then);
    deal.meet(end!);
    deal.touch(stamp);
    return [change];
  }
  const { loss, change } = deal.lose(status as LossKind, { reasonId: reason!.id, competitorId, theirPrice: null, note: draft.lossNote }, end!, closedAt, then);
  const winner = competitorId ? nameCompetitor(known, competitorId, true, stamp) : [];
  deal.touch(stamp);
  return [loss, change, ...winner];
}

export function factsOf({ amount, draft: { closeDate, leadSource, confidentiality, description, nextStep, externalId } }: Understood): DealFacts {
  const told = { amount, closeDate, leadSource, confidentiality: confidentiality ?? undefined, description, nextStep, externalId };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null && value !== undefined));
}

/** The first one of a deal is its primary one. */
export function namePeople(deal: Deal, personIds: readonly string[], stamp: Surroundings['stamp']): DealPerson[] {
  const others = personIds.filter((id) => !deal.personIds.includes(id));
  const people = others.map((personId, at) => new DealPerson(newId(), deal.id).begin({ personId, role: 'other', isPrimary: at === 0 && deal.personIds.length === 0 }, stamp.at));
  if (others.length > 0) deal.involve({ personIds: [...deal.personIds, ...others] }, stamp);
  return people;
}

export function nameCompetitor({ deal, competitors }: KnownDeal, competitorId: string, isWinner: boolean, stamp: Surroundings['stamp']): DealCompetitor[] {
  if (isWinner) for (const each of competitors) each.say({ isWinner: each.competitorId === competitorId }, stamp.at);
  if (deal.competitorIds.includes(competitorId)) return [];
  const added = new DealCompetitor(newId(), deal.id).begin({ competitorId, theirPrice: null, currency: null, isWinner }, stamp.at);
  competitors.push(added);
  deal.involve({ competitorIds: [...deal.competitorIds, competitorId] }, stamp);
  return [added];
}
