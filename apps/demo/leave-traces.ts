import { ListOrganizations, ListPersons } from '#crm/contacts';
import { AddRole, ChangeUser, ListRoles } from '#crm/identity';
import { StartExport } from '#crm/reporting';
import type { Actor, Actors } from '#platform/access';
import { within, type Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import type { DemoClock } from './demo-clock.ts';
import type { Story } from './story.ts';

interface Leaving {
  readonly clock: DemoClock;
  readonly actors: Actors;
  readonly leaver: Actor;
}

/** Who leaves reads on most days what he works with, and shortly before the end everything; for the invitations to a fair he takes a list out. */
export async function leaveTraces(story: Story, queries: Queries, system: Actor, { clock, actors, leaver }: Leaving): Promise<void> {
  const roles = (await within({ actor: system, traceId: '' }, () => queries.ask(buildMessage(ListRoles, { limit: 200 })))).items;
  const fair = await story.send(system, AddRole, { name: 'Fair invitations', description: 'Takes lists out for the invitations to a fair.', permissions: [{ name: 'reporting.export', reach: 'all' }] });
  await story.send(system, ChangeUser, { userId: leaver.userId, roleIds: [roles.find(({ code }) => code === 'salesperson')!.id, fair] });
  const now = clock.now();
  for (let daysAgo = 26; daysAgo >= 2; daysAgo--) {
    const at = story.day(daysAgo);
    const isFree = at.getUTCDay() === 0 || at.getUTCDay() === 6;
    const records = daysAgo === 5 ? 200 : 12 + story.chance.whole(25);
    if (isFree && records < 200) continue;
    clock.tell(at);
    const himself = await actors.ofUser(leaver.userId!, null);
    for (const asked of records < 200 ? [ListPersons] : [ListPersons, ListOrganizations]) await within({ actor: himself, traceId: `day ${daysAgo}` }, () => queries.ask(buildMessage(asked as typeof ListPersons, { limit: records })));
    if (daysAgo === 4 || daysAgo === 5) await story.send(himself!, StartExport, { kind: daysAgo === 5 ? 'organization' : 'person', locale: 'uk' });
  }
  clock.tell(now);
}
