import type { EntityManager } from '@mikro-orm/postgresql';
import { permissionCatalogue, permissionEntry, type Actor, type Reach } from '#platform/access';
import { CompiledQuery } from 'kysely';

/** Settings of a transaction that the policies of the database read: see docs/decisions/0036. */
type Settings = Readonly<Record<string, string>>;

const compiled = new WeakMap<Actor['grants'], Settings>();
const understood = new Set(['all', 'owners', 'teams', 'limited']);

/** Tells the database, for the transaction that begins, who acts and whose records that one may change. */
export async function raiseWall(em: EntityManager, actor: Actor | null, permission: string | undefined): Promise<void> {
  const settings = wallOf(actor, permission);
  const names = Object.keys(settings);
  const text = `select ${names.map((_, at) => `set_config($${at * 2 + 1}, $${at * 2 + 2}, true)`).join(', ')}`;
  await em.getKysely().executeQuery(CompiledQuery.raw(text, names.flatMap((name) => [name, settings[name]!])));
}

/** Every setting, also the empty ones: a text of one shape. */
export function wallOf(actor: Actor | null, permission?: string): Settings {
  const isOpen = actor !== null && (actor.kind === 'system' || isOfTheWhole(permission));
  const { grantees = [], day = '', kinds = new Map<string, string>() } = actor?.shares ?? {};
  const shares = [...kinds.values()].includes('change');
  return {
    'holdfast.actor': actor ? (actor.userId ?? actor.name) : '', 'holdfast.wall': isOpen ? 'open' : '',
    'holdfast.grantees': shares ? grantees.join(',') : '', 'holdfast.day': shares ? day : '', ...(actor ? reachesOf(actor) : emptyReaches()),
  };
}

/** What is managed for everybody, such as the stages of deals, changes everybody's records. */
function isOfTheWhole(permission: string | undefined): boolean {
  const entry = permission === undefined ? undefined : permissionEntry(permission);
  return permission?.endsWith('.administer') === true && entry?.reaches.join() === 'all';
}

const walledModules = (): string[] => [...new Set(permissionCatalogue().filter(isOverOwners).map(({ name }) => name.split('.')[0]!))].sort();
const isOverOwners = ({ name, reaches }: { readonly name: string; readonly reaches: readonly string[] }): boolean => reaches.includes('own') && reaches.includes('all') && !name.endsWith('.read');

const settingsOf = (module: string, all: boolean, owners: readonly string[], teams: readonly string[]): Settings =>
  ({ [`holdfast.${module}_all`]: all ? 'yes' : '', [`holdfast.${module}_owners`]: owners.join(','), [`holdfast.${module}_teams`]: teams.join(',') });

const emptyReaches = (): Settings => Object.assign({}, ...walledModules().map((module) => settingsOf(module, false, [], []))) as Settings;

/** The widest that an actor may change of each module. What a reach has beside owners and teams is not held by the wall: it then lets all of the module through. */
function reachesOf({ grants }: Actor): Settings {
  const known = compiled.get(grants);
  if (known) return known;
  const settings = Object.assign({}, ...walledModules().map((module) => {
    const writes = permissionCatalogue().filter((entry) => entry.name.startsWith(`${module}.`) && isOverOwners(entry));
    const parts = writes.flatMap(({ name }) => partsOf(grants.get(name)?.reach));
    return settingsOf(module, parts.some((part) => part === 'all'), [...new Set(parts.flatMap((part) => (part === 'all' ? [] : part.owners)))], [...new Set(parts.flatMap((part) => (part === 'all' ? [] : part.teams)))]);
  })) as Settings;
  compiled.set(grants, settings);
  return settings;
}

interface Part {
  readonly owners: readonly string[];
  readonly teams: readonly string[];
}

/** A reach that holds under a condition only counts as if it always held: what it has of owners and teams. */
function partsOf(reach: Reach | undefined): ('all' | Part)[] {
  if (!reach) return [];
  if (reach.all || Object.keys(reach).some((key) => !understood.has(key))) return ['all'];
  const { limited = [] } = reach as { readonly limited?: readonly { readonly reach: Reach }[] };
  return [reach, ...limited.flatMap((each) => partsOf(each.reach))];
}
