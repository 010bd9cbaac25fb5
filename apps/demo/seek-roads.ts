import { AskForRoad, LookForRoad } from '#crm/roads';
import type { Actor } from '#platform/access';
import { ChangeWorkingCalendar } from '#platform/calendar';
import type { KnownOrganization } from './know-organizations.ts';
import type { Story } from './story.ts';

const holidays = [['01-01', 'New Year'], ['03-08', 'International Women’s Day'], ['05-01', 'Labor Day'], ['06-28', 'Constitution Day'], ['08-24', 'Independence Day'], ['12-25', 'Christmas']] as const;

/** The company keeps the time of Kyiv and the days off of this year and the next. */
export async function keepCalendar(story: Story, system: Actor): Promise<void> {
  const year = story.day(0).getUTCFullYear();
  await story.send(system, ChangeWorkingCalendar, { timeZone: 'Europe/Kyiv', holidays: [year, year + 1].flatMap((each) => holidays.map(([day, name]) => ({ day: `${each}-${day}`, name }))) });
}

/** A colleague asks to see two customers of another branch, as one who sees but his own. */
export async function seekRoads(story: Story, asker: Actor, customers: readonly KnownOrganization[], theirs: readonly Actor[]): Promise<void> {
  const reach = { all: false, owners: [asker.userId!], teams: [] } as const;
  const narrow: Actor = { ...asker, grants: new Map([['contacts.read', { ...asker.grants.get('contacts.read')!, name: 'own', reach }]]) };
  const until = new Date(story.day(0).getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  const [one, other] = customers.filter(({ seller, employees }) => employees <= 500 && theirs.some(({ userId }) => userId === seller.userId));
  for (const [customer, purpose] of [[one, 'Their German branch asks us for an offer; I need to know what was agreed.'], [other, 'We met their head of purchasing at the fair in Hannover.']] as const) {
    const { road } = customer ? await story.send(narrow, LookForRoad, { name: customer.name }) : { road: null };
    if (road) await story.send(narrow, AskForRoad, { sign: road.sign, purpose, until });
  }
}
