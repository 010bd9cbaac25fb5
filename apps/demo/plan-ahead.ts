import { MakePromise, PlanActivity } from '#crm/activities';
import type { Actor } from '#platform/access';
import { ourPromises, talks, tasks, undatedTasks } from './data/talks.ts';
import type { SoldDeal } from './sell.ts';
import type { Story } from './story.ts';
import { whom, type Circle } from './talk.ts';

/** Days from today on which a salesperson has something to do; what is before today was not done. */
const agenda = [-6, -2, -1, 0, 0, 0, 0, 1, 1, 2, 3, 4, 6, 9] as const;

/** The days around today: what is overdue, what waits today, what comes next. */
export function planAhead(story: Story, circle: Circle, sellers: readonly Actor[]): void {
  for (const seller of sellers) {
    const open = circle.deals.filter(({ isOpen, opened }) => isOpen && opened > 12);
    const own = open.filter(({ customer }) => customer.seller.userId === seller.userId);
    const deals = own.length > 0 ? own : open;
    if (deals.length === 0) continue;
    for (const day of agenda) step(story, circle, seller, story.chance.of(deals), day);
    for (const day of [-3, 0, 0, 5]) owed(story, circle, seller, story.chance.of(deals), day);
    story.on(9, () => story.send(seller, PlanActivity, { type: 'task', subject: undatedTasks[0] }));
    story.on(8, () => story.send(seller, PlanActivity, { type: 'task', subject: 'Trade fair in Hanover', location: 'Hall 16', allDay: true, timeZone: 'Europe/Berlin', startOn: dayFromNow(story, 4), endOn: dayFromNow(story, 6) }));
  }
}

function step(story: Story, circle: Circle, seller: Actor, deal: SoldDeal, day: number): void {
  const { chance } = story;
  const type = chance.of(['call', 'call', 'meeting', 'task'] as const);
  const about = { dealId: deal.id, ...whom(story, circle, deal.customer, 12) };
  const startAt = story.day(-day).toISOString();
  const end = new Date(Date.parse(startAt) + 45 * 60_000).toISOString();
  const when = type === 'task' ? { allDay: true, timeZone: 'Europe/Kyiv', dueOn: dayFromNow(story, day) } : { startAt, timeZone: 'Europe/Kyiv', ...(type === 'meeting' && { endAt: end }) };
  const subject = type === 'task' ? chance.of(tasks) : chance.of(talks[type].subjects);
  story.on(7, () => story.send(seller, PlanActivity, { type, subject, ...about, ...when }));
}

function owed(story: Story, circle: Circle, seller: Actor, deal: SoldDeal, day: number): void {
  const { participants: [one], organizationId } = whom(story, circle, deal.customer, 12);
  const given = { byKind: 'us', text: story.chance.of(ourPromises), dealId: deal.id, organizationId, ...(one && { toPersonId: one.personId }), dueOn: dayFromNow(story, day) };
  story.on(6, () => story.send(seller, MakePromise, given));
}

const dayFromNow = (story: Story, days: number): string => story.day(-days).toISOString().slice(0, 10);
