import type { ReachName } from './reach.ts';

export interface Words {
  readonly en: string;
  readonly ru: string;
  readonly uk: string;
}

/** On what a role may make a permission depend: a field of a record kind, that has choices or names an entry of a catalogue. */
export interface ConditionEntry {
  readonly on: string;
  readonly of: string;
}

export interface PermissionEntry {
  readonly name: string;
  /** What it allows, in the languages of the product. */
  readonly label: Words;
  /** The reaches that make sense for it; only `all` where there is no owner. */
  readonly reaches: readonly ReachName[];
  /** Absent: it is given without a condition only. */
  readonly conditions?: readonly ConditionEntry[];
  /** It stays with whoever has it: nobody stands in for him there. */
  readonly isPersonal?: true;
  /** Whoever has it teaches, and sees what others practise with. */
  readonly seesPractice?: true;
  /** The built-in roles that have it, and how far. */
  readonly roles: Readonly<Record<string, ReachName>>;
}

const entries = new Map<string, PermissionEntry>();

/** Each module lists its permissions once, in its `access.ts`. */
export function definePermissions(module: string, verbs: Readonly<Record<string, Omit<PermissionEntry, 'name'>>>): void {
  for (const [verb, entry] of Object.entries(verbs)) entries.set(`${module}.${verb}`, { name: `${module}.${verb}`, ...entry });
}

export const permissionCatalogue = (): readonly PermissionEntry[] => [...entries.values()];
export const permissionEntry = (name: string): PermissionEntry | undefined => entries.get(name);
