import { AddPosition, AddTeam, AddUser, ListRoles } from '#crm/identity';
import type { Places } from './fill-catalogues.ts';
import { within } from '#platform/bus';
import type { Actor } from '#platform/access';
import type { Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { demoPassword, positions, staff, teams } from './data/staff.ts';
import { asUser, type Story } from './story.ts';

export interface Seller {
  readonly actor: Actor;
  readonly team: string | null;
}

type Hiring = (email: string, places?: Places) => Promise<Actor>;

/** Draws the chart; answers how to hire a colleague into it. */
export async function drawChart(story: Story, queries: Queries, system: Actor): Promise<Hiring> {
  const teamIds = new Map<string | null, string>();
  const positionIds = new Map<string | null, string>();
  for (const { name, under } of teams) teamIds.set(name, await story.send(system, AddTeam, { name, parentId: teamIds.get(under) ?? null }));
  for (const { name, under } of positions) positionIds.set(name, await story.send(system, AddPosition, { name, parentId: positionIds.get(under) ?? null }));
  return async (email, places = {}) => {
    const roles = await within({ actor: system, traceId: '' }, () => queries.ask(buildMessage(ListRoles, { limit: 200 })));
    const roleIds = new Map(roles.items.flatMap((role) => [[role.code, role.id], [role.name, role.id]]));
    const { role, position, team, ...user } = staff.find((each) => each.email === email)!;
    const id = await story.send(system, AddUser, {
      ...user, ...places, password: demoPassword, roleIds: [roleIds.get(role)!], positionId: positionIds.get(position)!, teamIds: team ? [teamIds.get(team)!] : [],
    });
    return asUser(id, `${user.givenName} ${user.familyName}`);
  };
}
