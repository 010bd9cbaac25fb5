/** How far a permission goes: my own records, those of my teams, of my subordinates, of the business lines or territories I work for, or all. */
export const reaches = ['own', 'team', 'subordinates', 'line', 'territory', 'all'] as const;
export type ReachName = (typeof reaches)[number];

/** Where a record stands, beside having an owner and a team. */
export const places = ['line', 'territory'] as const;
export type Place = (typeof places)[number];

/** What a record has to be like: of each of these one of some values, where `none` stands for an empty one. Nothing is asked of what is not named. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** A reach over the records that are as a condition says. */
export interface Limited {
  readonly condition: Condition;
  readonly reach: Reach;
}

/** The records of these owners, these teams and these places; and others only under a condition. */
export interface Bounded {
  readonly all: false;
  readonly owners: readonly string[];
  readonly teams: readonly string[];
  readonly places?: Readonly<Partial<Record<Place, readonly string[]>>>;
  readonly limited?: readonly Limited[];
}

/** A reach compiled for one actor: everything, or a part of it. */
export type Reach = { readonly all: true } | Bounded;

/** The reach of somebody who has none. */
export const nowhere: Bounded = { all: false, owners: [], teams: [] };

export const isNowhere = (reach: Reach): boolean => !reach.all && reach.owners.length + reach.teams.length + Object.keys(reach.places ?? {}).length + (reach.limited ?? []).length === 0;

const union = <T>(one: readonly T[] = [], other: readonly T[] = []): readonly T[] => [...new Set([...one, ...other])];

/** What either of two reaches reaches. */
export function united(one: Reach, other: Reach): Reach {
  if (one.all || other.all) return { all: true };
  const stands = places.map((place) => [place, union(one.places?.[place], other.places?.[place])] as const).filter(([, ids]) => ids.length > 0);
  const limited = limitedOf([...(one.limited ?? []), ...(other.limited ?? [])]);
  return {
    all: false, owners: union(one.owners, other.owners), teams: union(one.teams, other.teams),
    ...(stands.length > 0 && { places: Object.fromEntries(stands) }), ...(limited.length > 0 && { limited }),
  };
}

/** One for each condition. */
function limitedOf(all: readonly Limited[]): Limited[] {
  const byCondition = new Map<string, Limited>();
  for (const { condition, reach } of all) {
    const key = JSON.stringify(Object.keys(condition).sort().map((on) => [on, [...condition[on]!].sort()]));
    byCondition.set(key, { condition, reach: united(byCondition.get(key)?.reach ?? nowhere, reach) });
  }
  return [...byCondition.values()];
}

/** Where a record stands and what it is like, by the names that reaches and conditions use. */
export type Standing = Readonly<Record<string, string | readonly string[] | null>>;

interface Owned {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

/** Whether a record of this owner and this team, and with this standing, is within a reach. What the standing does not tell is not within. */
export function isWithin(reach: Reach, { ownerId, teamId }: Owned, standing: Standing = {}): boolean {
  if (reach.all || (ownerId !== null && reach.owners.includes(ownerId)) || (teamId !== null && reach.teams.includes(teamId))) return true;
  return Object.entries(reach.places ?? {}).some(([place, ids]) => stands(standing[place], ids, false))
    || (reach.limited ?? []).some((each) => meets(each.condition, standing) && isWithin(each.reach, { ownerId, teamId }, standing));
}

const meets = (condition: Condition, standing: Standing): boolean => Object.entries(condition).every(([on, values]) => stands(standing[on], values, true));

function stands(value: Standing[string] | undefined, among: readonly string[], mayBeNone: boolean): boolean {
  if (value === undefined) return false;
  if (value === null) return mayBeNone && among.includes('none');
  return typeof value === 'string' ? among.includes(value) : value.some((each) => among.includes(each));
}
