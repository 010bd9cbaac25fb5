import { BreakPromise, CompleteActivity, KeepPromise, LogActivity, MakePromise, PinActivity, PlanActivity } from '#crm/activities';
import { broken, ourPromises, talks, theirPromises } from './data/talks.ts';
import type { KnownOrganization } from './know-organizations.ts';
import type { KnownPerson } from './know-persons.ts';
import type { SoldDeal } from './sell.ts';
import type { Story } from './story.ts';

export interface Circle {
  readonly customers: readonly KnownOrganization[];
  readonly people: readonly KnownPerson[];
  readonly deals: readonly SoldDeal[];
  /** The ids of outcomes by their codes. */
  readonly outcomes: ReadonlyMap<string, string>;
}

export type Talk = keyof typeof talks;

/** Two years of talking to customers: about their deals, and between them. */
export function talk(story: Story, circle: Circle): void {
  for (const deal of circle.deals) courted(story, circle, deal);
  for (const customer of circle.customers) {
    for (let times = 2 + story.chance.whole(4); times > 0; times--) contact(story, circle, customer, null, 2 + story.chance.whole(Math.min(customer.since, 700) - 3));
  }
}

/** What is said while a deal is open; now and then something is promised. */
function courted(story: Story, circle: Circle, deal: SoldDeal): void {
  const { chance } = story;
  const days = deal.opened - deal.closed;
  if (days < 3) return;
  for (let times = 1 + chance.whole(2); times > 0; times--) contact(story, circle, deal.customer, deal, deal.closed + 1 + chance.whole(days - 2));
  if (chance.is(30)) promise(story, circle, deal, deal.closed + 1 + chance.whole(days - 2));
}

function contact(story: Story, circle: Circle, customer: KnownOrganization, deal: SoldDeal | null, ago: number): void {
  const { chance } = story;
  const type = chance.of<Talk>(['call', 'call', 'call', 'call', 'email', 'email', 'meeting', 'meeting', 'note']);
  const { subjects, outcomes, notes } = talks[type];
  const outcomeId = outcomes.length > 0 ? circle.outcomes.get(chance.of<string>(outcomes)) : undefined;
  const result = { ...(outcomeId && { outcomeId }), ...(chance.is(70) && { outcomeNote: chance.of(notes) }) };
  const about = { ...whom(story, circle, customer, ago), ...(deal && { dealId: deal.id }) };
  const [id, seller, subject] = [story.id(ago), customer.seller, chance.of(subjects)];
  const isPlanned = type === 'meeting' && chance.is(60);
  const plannedAgo = ago + 2 + chance.whole(6);
  if (isPlanned && plannedAgo < customer.since && (!deal || plannedAgo < deal.opened)) {
    const startAt = story.day(ago);
    const endAt = new Date(startAt.getTime() + 3_600_000);
    story.on(plannedAgo, () => story.send(seller, PlanActivity, { id, type, subject, ...about, startAt: startAt.toISOString(), endAt: endAt.toISOString(), timeZone: 'Europe/Berlin' }));
    story.on(ago - 1, () => story.send(seller, CompleteActivity, { activityId: id, ...result }));
    return;
  }
  const direction = chance.is(30) ? 'inbound' : 'outbound';
  story.on(ago, () => story.send(seller, LogActivity, { id, type, subject, ...about, ...result, ...(type !== 'note' && type !== 'meeting' && { direction }) }));
  if (type === 'note' && chance.is(25)) story.on(Math.max(1, ago - 1), () => story.send(seller, PinActivity, { activityId: id, isPinned: true }));
}

function promise(story: Story, circle: Circle, deal: SoldDeal, ago: number): void {
  const { chance } = story;
  const isOurs = chance.is(65);
  const { participants: [one], organizationId } = whom(story, circle, deal.customer, ago);
  const due = ago - 5 - chance.whole(20);
  const promiseId = story.id(ago);
  const side = one && { [isOurs ? 'toPersonId' : 'byPersonId']: one.personId };
  const given = { id: promiseId, byKind: isOurs ? 'us' : 'them', text: chance.of(isOurs ? ourPromises : theirPromises), dealId: deal.id, organizationId, ...side, dueOn: story.day(due).toISOString().slice(0, 10) };
  story.on(ago, () => story.send(deal.customer.seller, MakePromise, given));
  const isKept = chance.is(80);
  const closed = due + (isKept ? chance.whole(5) : -chance.whole(4));
  if (closed < 3 || closed >= ago) return;
  const note = chance.of(broken);
  story.on(closed, () => (isKept ? story.send(deal.customer.seller, KeepPromise, { promiseId }) : story.send(deal.customer.seller, BreakPromise, { promiseId, note })));
}

/** One of the people known there at the time, and the organization. */
export function whom({ chance }: Story, { people }: Pick<Circle, 'people'>, customer: KnownOrganization, ago: number): { organizationId: string; participants: { personId: string }[] } {
  const known = people.filter((person) => person.organizationId === customer.id && person.since > ago + 9);
  return { organizationId: customer.id, participants: known.length > 0 ? [{ personId: chance.of(known).id }] : [] };
}
