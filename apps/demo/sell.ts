import { AbandonDeal, AssignDeal, ChangeDeal, DeclineDeal, LoseDeal, MoveDeal, NameCompetitors, OpenDeal, RecordDemand, SayLineItems, WinDeal } from '#crm/deals';
import type { Actor } from '#platform/access';
import type { Command } from '#platform/kernel';
import { leadSources } from './data/catalogues.ts';
import { lossNotes, names, nextSteps, refusals, unmetDemand } from './data/sales.ts';
import { foreign, planned, type Plan } from './deal-plan.ts';
import type { SalesLists } from './fill-sales.ts';
import type { KnownOrganization } from './know-organizations.ts';
import type { KnownPerson } from './know-persons.ts';
import type { Story } from './story.ts';

interface Market {
  readonly lists: SalesLists;
  readonly customers: readonly KnownOrganization[];
  readonly people: readonly KnownPerson[];
  readonly sellers: readonly Actor[];
  readonly head: Actor;
}

export interface SoldDeal {
  readonly id: string;
  readonly customer: KnownOrganization;
  /** Days ago; one that is still open is not closed before today. */
  readonly opened: number;
  readonly closed: number;
  readonly isOpen: boolean;
}

/** Two and a half years of selling: what was offered, how it went on, and how it ended. Answers the deals. */
export function sell(story: Story, market: Market, count: number): SoldDeal[] {
  const sold: SoldDeal[] = [];
  for (let at = 0; at < count; at++) {
    const customer = story.chance.of(market.customers);
    const plan = planned(story.chance, customer.since);
    const isOpen = plan.outcome === 'open';
    sold.push({ id: live(story, market, customer, plan), customer, opened: plan.opened, closed: isOpen ? 0 : plan.closed, isOpen });
  }
  for (let at = 0; at < count / 9; at++) miss(story, market);
  return sold;
}

function live(story: Story, market: Market, customer: KnownOrganization, plan: Plan): string {
  const { chance } = story;
  const { lists } = market;
  const { currency, rate } = foreign[customer.country]!;
  const dealId = story.id(plan.opened);
  const stages = lists.ways.get(plan.line)!;
  const value = Math.round((plan.value * (customer.employees > 1500 ? 1.7 : 1)) / rate / 10) * 10;
  const money = (factor = 1) => ({ amount: (value * factor).toFixed(2), currency });
  const day = (daysAgo: number): string => story.day(daysAgo).toISOString().slice(0, 10);
  const tell = <C extends Command<unknown>>(ago: number, type: new () => C, given: object, by: Actor = customer.seller) => story.on(ago, () => story.send(by, type, { dealId, ...given }));
  const people = market.people.filter((person) => person.organizationId === customer.id && person.since > plan.opened).slice(0, 2);
  const expected = (ago: number): string => day(ago - 20 - chance.whole(60));
  const fields = { id: dealId, name: `${chance.of(names[plan.line])}, ${customer.name}`, stageId: stages[0], organizationId: customer.id, businessLineId: lists.lines.get(plan.line)!, leadSource: chance.of(leadSources), confidentiality: customer.employees > 1800 ? 'confidential' : 'open', closeDate: expected(plan.opened), ...(chance.is(70) && { amount: money(0.9) }) };
  story.on(plan.opened, () => story.send(customer.seller, OpenDeal, { ...fields, firstContactAt: story.day(plan.opened + 3 + chance.whole(25)).toISOString(), people: people.map(({ id }, at) => ({ personId: id, role: at === 0 ? 'decision-maker' : 'user' })) }));
  const rivals = chance.is(45) ? [chance.of(lists.competitors)] : [];
  if (rivals.length > 0 && plan.steps.length > 0) tell(plan.steps[0]!, NameCompetitors, { competitors: rivals.map((competitorId) => ({ competitorId })) });
  plan.steps.forEach((ago, at) => tell(ago, MoveDeal, { stageId: stages[at + 1], fields: { amount: money(), closeDate: expected(ago), nextStep: chance.of(nextSteps) } }));
  if (plan.lined !== null) tell(plan.lined, SayLineItems, { currency, lineItems: lines(story, lists, plan.line, value) });
  for (const ago of plan.pushes) tell(ago, ChangeDeal, { closeDate: day(ago - 80 - chance.whole(60)) });
  if (plan.handed !== null) tell(plan.handed, AssignDeal, { ownerId: chance.of(market.sellers).userId! }, market.head);
  const end = plan.closed;
  if (plan.outcome === 'open') {
    const next = plan.isForgotten ? { nextStep: null, nextStepAt: null } : { nextStep: chance.of(nextSteps), nextStepAt: story.day(5 - chance.whole(20)).toISOString() };
    tell(Math.max(1, plan.last - 1), ChangeDeal, next);
  } else if (plan.outcome === 'won') tell(end, WinDeal, {});
  else if (plan.outcome === 'abandoned') tell(end, AbandonDeal, { reasonId: lists.reasons.get(chance.of(['no-answer', 'no-decision', 'postponed', 'no-budget']))! });
  else if (plan.outcome === 'declined') tell(end, DeclineDeal, { reasonId: lists.reasons.get(chance.of(['risk-too-high', 'no-capacity']))!, note: chance.of(refusals) });
  else tell(end, LoseDeal, lossOf(story, lists, plan, money));
  return dealId;
}

/** The last of the competitors has been winning more than before for five months. */
function lossOf(story: Story, lists: SalesLists, { closed }: Plan, money: (factor: number) => object): object {
  const { chance } = story;
  const rising = lists.competitors.at(-1)!;
  const toRising = chance.is(closed < 150 ? 55 : 12);
  if (toRising || chance.is(45)) {
    const competitorId = toRising ? rising : chance.of(lists.competitors.slice(0, -1));
    const code = chance.is(75) ? 'competitor-chosen' : 'supplier-kept';
    return { reasonId: lists.reasons.get(code)!, competitorId, ...(chance.is(70) && { theirPrice: money(0.8 + chance.whole(18) / 100) }), ...(chance.is(50) && { note: chance.of(lossNotes) }) };
  }
  return { reasonId: lists.reasons.get(chance.of(['price-too-high', 'price-too-high', 'postponed', 'no-decision', 'contact-left', 'feature-missing', 'offer-late', 'no-budget']))!, note: chance.of(lossNotes) };
}

function lines(story: Story, lists: SalesLists, family: string, value: number): object[] {
  const { chance } = story;
  const offered = lists.products.filter((product) => product.family === family);
  return [0, 1].slice(0, 1 + chance.whole(2)).map((at) => {
    const quantity = 1 + chance.whole(4);
    return { productId: chance.of(offered).id, quantity: String(quantity), unitPrice: (Math.round((value * (at === 0 ? 0.8 : 0.25)) / quantity / 5) * 5).toFixed(2), discountPercent: String(chance.of([0, 0, 3, 5, 7.5, 10])) };
  });
}

/** Somebody asked for what was never offered. */
function miss(story: Story, { lists, customers }: Market): void {
  const { chance } = story;
  const customer = chance.of(customers);
  const ago = 5 + chance.whole(Math.min(customer.since, 600) - 10);
  const { currency, rate } = foreign[customer.country]!;
  const estimatedAmount = { amount: (Math.round((2000 + chance.whole(30_000)) / rate / 100) * 100).toFixed(2), currency };
  const given = { id: story.id(ago), organizationId: customer.id, text: chance.of(unmetDemand), estimatedAmount, reasonId: lists.reasons.get(chance.of(['not-in-range', 'not-in-range', 'no-capacity', 'price-too-high']))! };
  story.on(ago, () => story.send(customer.seller, RecordDemand, given));
}
