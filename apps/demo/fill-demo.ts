import { ListOutcomes } from '#crm/activities';
import { ListOrganizations, ListPersons } from '#crm/contacts';
import { ListUsers, type UserRecord } from '#crm/identity';
import { KeepMonths } from '#crm/reporting';
import { permissionCatalogue, systemActor, type Actor, type Actors } from '#platform/access';
import { Commands, Queries, within } from '#platform/bus';
import { buildMessage, type Page } from '#platform/fields';
import type { Query } from '#platform/kernel';
import { bringInGuide, type Guide } from './bring-in-guide.ts';
import { Chance } from './chance.ts';
import { realCall } from './data/courses.ts';
import { demoPassword, staff } from './data/staff.ts';
import type { DemoClock } from './demo-clock.ts';
import { businessLines } from './data/catalogues.ts';
import { changeTheWork } from './change-the-work.ts';
import { fillCatalogues, makeTrainee } from './fill-catalogues.ts';
import { fillSales, tellRates } from './fill-sales.ts';
import { handOver } from './hand-over.ts';
import { drawChart } from './hire-staff.ts';
import { leaveTraces } from './leave-traces.ts';
import { keepViews } from './keep-views.ts';
import { keepAWay } from './keep-a-way.ts';
import { keepCalendar, seekRoads } from './seek-roads.ts';
import { knowEachOther } from './know-each-other.ts';
import { knowOrganizations } from './know-organizations.ts';
import { knowPersons } from './know-persons.ts';
import { planAhead } from './plan-ahead.ts';
import { practise } from './practise.ts';
import { relate } from './relate.ts';
import { sell } from './sell.ts';
import { Story } from './story.ts';
import { talk } from './talk.ts';
import { train } from './train.ts';
import { writeDown } from './write-down.ts';
import { writeProcesses } from './write-processes.ts';

const welcome = `The demo company is Nordwind Industrial Systems. Everybody's password is ${demoPassword}; try ${staff[1].email} (head of sales), ${staff[2].email} (Kyiv), ${staff[5].email} (Berlin), ${staff[8].email} (administrator), ${staff[9].email} (a trainee), ${staff[10].email} (reads only).`;
/** What is said where there is another company than the demo. */
export const occupied = 'This database holds a company of its own, so the demo is not filled in. To have it, start with another DATA_DIR, or with a DATABASE_URL that is empty.';

/** Fills an empty company with Nordwind Industrial Systems, once, by commands alone; goes on where it was interrupted. Answers what to say at the start. */
export async function fillDemo(commands: Commands, queries: Queries, clock: DemoClock, people = 380, deals = Math.round(people * 1.2), house: (Guide & { readonly actors: Actors }) | null = null): Promise<string> {
  const system = systemActor('demo', permissionCatalogue().map((each) => each.name));
  const found = await lookAround(queries, system);
  if (found === 'demo') return welcome;
  if (found === 'company') return occupied;
  const [last, trainee, ...before] = staff.map((each) => each.email).reverse();
  const story = new Story(commands, clock, new Chance());
  try {
    clock.tell(story.day(920));
    const hire = await drawChart(story, queries, system);
    const actors = [];
    for (const email of before.reverse()) actors.push(await hire(email));
    const lists = await fillCatalogues(story, system);
    await hire(trainee!, await makeTrainee(story, system, lists));
    const organizations = knowOrganizations(story, lists, { east: actors.slice(2, 5), west: actors.slice(5, 7) });
    const persons = knowPersons(story, lists, organizations, people);
    const sales = await fillSales(story, queries, system, lists, businessLines, organizations);
    tellRates(story, system);
    const customers = organizations.filter(({ types }) => types.includes('customer') || types.includes('prospect'));
    const sold = sell(story, { lists: sales, customers, people: persons, sellers: actors.slice(2, 7), head: actors[1]! }, deals);
    const outcomes = await within({ actor: system, traceId: '' }, () => queries.ask(buildMessage(ListOutcomes, {})));
    const circle = { customers, people: persons, deals: sold, outcomes: new Map(outcomes.items.map(({ code, id }) => [code, id])) };
    talk(story, circle);
    planAhead(story, circle, actors.slice(1, 7));
    const articles = await writeDown(story, queries, system, { author: actors[7]!, editor: actors[1]!, readers: actors.slice(2, 4) });
    knowEachOther(story, { customers, people: persons, head: actors[1]!, sellers: actors.slice(2, 7) });
    relate(story, { organizations, people: persons, head: actors[1]! });
    await story.tell();
    await keepViews(story, { head: actors[1]!, kyiv: actors[2]!, berlin: actors[5]! }, lists.tiers.get('vip')!);
    await keepCalendar(story, system);
    await writeProcesses(story, queries, system, actors[1]!, { lines: sales.lines, articles });
    await train(story, queries, system, actors);
    await practise(story, queries, realCall.title, { keen: actors[3]!, hesitant: actors[1]! });
    await changeTheWork(story, queries, system, { trainer: actors[7]!, editor: actors[1]!, certified: actors.slice(1, 3), underway: actors[6]!, newest: actors[4]! });
    await seekRoads(story, actors[5]!, customers, actors.slice(2, 5));
    if (house) await bringInGuide(story, house, { mover: { ...system, userId: actors[8]!.userId }, owner: actors[7]! });
    if (house) await leaveTraces(story, queries, system, { clock, actors: house.actors, leaver: actors[4]! });
    await handOver(story, queries, system, { head: actors[1]!, leaver: actors[4]!, successors: [actors[2]!, actors[3]!] });
    await keepAWay(story, actors[5]!, actors[2]!);
    await story.send(system, KeepMonths, { day: new Date().toISOString().slice(0, 10) });
    await hire(last!);
  } finally {
    clock.tell(null);
  }
  return welcome;
}

/** Whether the whole demo is there, a company that is not the demo, or nothing but what the demo began. */
async function lookAround(queries: Queries, system: Actor): Promise<'demo' | 'company' | 'nothing else'> {
  const ask = <Q extends Query<Page<object>>>(query: Q) => within({ actor: system, traceId: '' }, () => queries.ask(query));
  const users = (await ask(buildMessage(ListUsers, { limit: 200 }))) as Page<UserRecord>;
  const emails = new Set(users.items.map(({ email }) => email));
  if (emails.has(staff.at(-1)!.email)) return 'demo';
  if (emails.has(staff[0].email)) return 'nothing else';
  const parties = [await ask(buildMessage(ListPersons, { limit: 1 })), await ask(buildMessage(ListOrganizations, { limit: 1 }))];
  return users.items.length > 1 || parties.some(({ items }) => items.length > 0) ? 'company' : 'nothing else';
}
