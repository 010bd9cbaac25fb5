import type { Company } from '../acceptance/support/a-company.ts';
import { hire, password } from '../acceptance/support/hire.ts';
import { personas, type Persona } from './notation.ts';
import { enter, json, type Send, type WayIn } from './voice.ts';

export interface Member {
  readonly userId: string;
  readonly email: string;
  readonly teamId: string | null;
  readonly way: WayIn;
}

export interface Cast {
  /** The ways each persona tries to come in; who left has two. */
  readonly ways: Readonly<Record<Persona, readonly WayIn[]>>;
  readonly seller: Member;
  readonly mate: Member;
  readonly stranger: Member;
  readonly admin: Member;
  /** Who asks as this persona; the seller where it is nobody or a key. */
  of(persona: Persona): Member;
}

const verbs = ['read', 'change', 'remove', 'share', 'transfer', 'close'] as const;
const of = (module: string, ...known: readonly string[]) => known.map((verb) => ({ name: `${module}.${verb}`, reach: 'subordinates' }));
const headPermissions = [
  ...of('contacts', ...verbs.slice(0, 5)), ...of('deals', ...verbs), ...of('activities', 'read', 'change', 'remove'),
  ...['contacts.create', 'deals.create', 'activities.create', 'identity.read', 'reporting.export', 'reporting.key-persons', 'views.share'].map((name) => ({ name, reach: 'all' })),
  { name: 'migration.import', reach: 'own' }, { name: 'identity.delegate', reach: 'subordinates' },
  { name: 'training.learn', reach: 'own' }, ...of('training', 'read', 'enroll'), ...of('handover', 'read', 'lead'),
];

/** Hires everybody: a branch head above the seller and his mate, a deputy of another team, a stranger of a third, and somebody who leaves again. */
export async function theCast(company: Company, send: Send): Promise<Cast> {
  const { database, clock } = company;
  const arrive = async (role: string, name: string, place: { team?: string; position?: string; below?: string } = {}): Promise<Member> => {
    const email = await hire(database, clock, { role, name, ...place });
    const way = await enter(send, email, password);
    const [user] = await database.rows<{ userId: string; teamId: string | null }>('select id as "userId", team_ids[1] as "teamId" from identity.users where email = $1', [email]);
    return { ...user!, email, way };
  };
  const admin: Member = { ...company.admin, email: 'admin@example.com', userId: company.admin.userId, teamId: null, way: await enter(send, 'admin@example.com', password) };
  const { code } = json<{ code: string }>(await send(admin.way, 'POST', '/roles', { body: { name: 'Branch head', permissions: headPermissions } }));
  const superior = await arrive(code, 'Superior', { position: 'Branch' });
  const seller = await arrive('salesperson', 'Seller', { team: 'North', position: 'Sales', below: 'Branch' });
  const mate = await arrive('salesperson', 'Mate', { team: 'North', position: 'Sales', below: 'Branch' });
  const deputy = await arrive('salesperson', 'Deputy', { team: 'South' });
  const stranger = await arrive('salesperson', 'Stranger', { team: 'East' });
  const auditor = await arrive('auditor', 'Auditor');
  const none = await arrive('trainer', 'None');
  const left = await arrive('head-of-sales', 'Left');
  const day = (ahead: number): string => new Date(clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
  json(await send(seller.way, 'POST', '/delegations', { body: { toUserId: deputy.userId, startsOn: day(0), endsOn: day(30) } }));
  await database.rows(`update identity.users set role_ids = '{}' where id = $1`, [none.userId]);
  const keyOf = async (member: Member, scopes: readonly string[]): Promise<WayIn> => {
    const made = json<{ secret: string }>(await send(member.way, 'POST', '/api-keys', { body: { name: 'A key', scopes, expiresAt: `${day(90)}T00:00:00.000Z` } }));
    return { authorization: `Bearer ${made.secret}` };
  };
  const oldKey = await keyOf(left, ['contacts.read', 'deals.read']);
  json(await send(admin.way, 'POST', `/users/${left.userId}/suspend`, { version: 1 }));
  const members = { none, seller, mate, superior, deputy, auditor, admin, left } as const;
  const key = await sellersKey(company, seller, keyOf);
  const waysOf = (persona: Persona): WayIn[] => (persona === 'anonym' ? [{}] : persona === 'key' ? [key] : persona === 'left' ? [left.way, oldKey] : [members[persona].way]);
  const ways = Object.fromEntries(personas.map((persona) => [persona, waysOf(persona)])) as Record<Persona, WayIn[]>;
  return { ways, seller, mate, stranger, admin, of: (persona) => (persona === 'anonym' || persona === 'key' ? seller : members[persona]) };
}

/** A salesperson makes no keys: he had the right to when he made this one. */
async function sellersKey({ database }: Company, seller: Member, keyOf: (member: Member, scopes: readonly string[]) => Promise<WayIn>): Promise<WayIn> {
  const roles = (code: string): string => `update identity.users set role_ids = (select array[id] from identity.roles where code = '${code}') where id = $1`;
  await database.rows(roles('head-of-sales'), [seller.userId]);
  const way = await keyOf(seller, ['contacts.read']);
  await database.rows(roles('salesperson'), [seller.userId]);
  return way;
}
