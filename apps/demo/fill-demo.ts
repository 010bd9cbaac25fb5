import { ListUsers } from '#crm/identity';
import { permissionCatalogue, systemActor } from '#platform/access';
import { Commands, Queries, within } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { Chance } from './chance.ts';
import { demoPassword, staff } from './data/staff.ts';
import type { DemoClock } from './demo-clock.ts';
import { fillCatalogues } from './fill-catalogues.ts';
import { drawChart } from './hire-staff.ts';
import { knowOrganizations } from './know-organizations.ts';
import { knowPersons } from './know-persons.ts';
import { Story } from './story.ts';

/** Fills an empty company with Nordwind Industrial Systems, once, by commands alone. Answers what to say at the start. */
export async function fillDemo(commands: Commands, queries: Queries, clock: DemoClock): Promise<string | null> {
  const system = systemActor('demo', permissionCatalogue().map((each) => each.name));
  const users = await within({ actor: system, traceId: '' }, () => queries.ask(buildMessage(ListUsers, { limit: 200 })));
  const emails = new Set(users.items.map((user) => user.email));
  const [last, ...before] = staff.map((each) => each.email).reverse();
  if (emails.has(last!)) return null;
  if (before.some((email) => emails.has(email))) return 'The demo was interrupted before: it is only partly there. Start it on an empty database to have it whole.';
  const story = new Story(commands, clock, new Chance());
  try {
    clock.tell(story.day(920));
    const hire = await drawChart(story, queries, system);
    const actors = [];
    for (const email of before.reverse()) actors.push(await hire(email));
    const lists = await fillCatalogues(story, system);
    const organizations = knowOrganizations(story, lists, { east: actors.slice(2, 5), west: actors.slice(5, 7) });
    knowPersons(story, lists, organizations, 380);
    await story.tell();
    await hire(last!);
  } finally {
    clock.tell(null);
  }
  return `The demo company is Nordwind Industrial Systems. Everybody's password is ${demoPassword}; try ${staff[1].email} (head of sales), ${staff[2].email} (Kyiv), ${staff[5].email} (Berlin), ${staff[8].email} (administrator), ${last!} (reads only).`;
}
