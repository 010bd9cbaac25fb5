import type { EntityManager } from '@mikro-orm/postgresql';
import { nowhere, permissionCatalogue, permissionEntry, places, united, type Actor, type Reach } from '#platform/access';
import { CompiledQuery } from 'kysely';

/** Settings of a transaction that the policies of the database read: see docs/decisions/0036. */
type Settings = Readonly<Record<string, string>>;

const compiled = new WeakMap<Actor['grants'], Settings>();

/** Tells the database, for the transaction that begins, who acts and whose records that one may change. */
export async function raiseWall(em: EntityManager, actor: Actor | null, permission: string | undefined): Promise<void> {
  // What is not set is empty: a transaction leaves nothing to the next.
  const settings = Object.entries(wallOf(actor, permission)).filter(([, value]) => value !== '');
  if (settings.length === 0) return;
  const text = `select ${settings.map((_, at) => `set_config($${at * 2 + 1}, $${at * 2 + 2}, true)`).join(', ')}`;
  await em.getKysely().executeQuery(CompiledQuery.raw(text, settings.flat()));
}

/** Every setting, also the empty ones. */
export function wallOf(actor: Actor | null, permission?: string): Settings {
  const isOpen = actor !== null && (actor.kind === 'system' || isOfTheWhole(permission));
  const { grantees = [], day = '', kinds = new Map<string, string>() } = actor?.shares ?? {};
  const shares = [...kinds.values()].includes('change');
  return {
    'holdfast.actor': actor ? (actor.userId ?? actor.name) : '', 'holdfast.wall': isOpen ? 'open' : '',
    'holdfast.grantees': shares ? grantees.join(',') : '', 'holdfast.day': shares ? day : '', ...(actor && !isOpen && reachesOf(actor)),
  };
}

/** What is managed for everybody changes everybody's records. */
function isOfTheWhole(permission: string | undefined): boolean {
  const entry = permission === undefined ? undefined : permissionEntry(permission);
  return permission?.endsWith('.administer') === true && entry?.reaches.join() === 'all';
}

const walledModules = (): string[] => [...new Set(permissionCatalogue().filter(isOverOwners).map(({ name }) => name.split('.')[0]!))].sort();
const isOverOwners = ({ name, reaches }: { readonly name: string; readonly reaches: readonly string[] }): boolean => reaches.includes('own') && reaches.includes('all') && !name.endsWith('.read');

const settingsOf = (module: string, reach: Reach): Settings => {
  const { owners, teams, places: stood = {} } = reach.all ? nowhere : reach;
  const parts = { owners, teams, ...Object.fromEntries(places.map((place) => [place, stood[place] ?? []])) };
  return { [`holdfast.${module}_all`]: reach.all ? 'yes' : '', ...Object.fromEntries(Object.entries(parts).map(([part, ids]) => [`holdfast.${module}_${part}`, ids.join(',')])) };
};

/** The widest that an actor may change of each module. */
function reachesOf({ grants }: Actor): Settings {
  const known = compiled.get(grants);
  if (known) return known;
  const settings = Object.assign({}, ...walledModules().map((module) => {
    const writes = permissionCatalogue().filter((entry) => entry.name.startsWith(`${module}.`) && isOverOwners(entry));
    return settingsOf(module, writes.map(({ name }) => unconditional(grants.get(name)?.reach ?? nowhere)).reduce(united, nowhere));
  })) as Settings;
  compiled.set(grants, settings);
  return settings;
}

/** What holds under a condition counts as if it always held: conditions are for the first wall alone. */
function unconditional(reach: Reach): Reach {
  if (reach.all) return reach;
  const { limited = [], ...rest } = reach;
  return limited.map((each) => unconditional(each.reach)).reduce<Reach>(united, rest);
}
