import { ruleFor, type DraftRules } from './party-draft.ts';

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** As rules name what is kept by an id. */
const named: Readonly<Record<string, string>> = { tierId: 'tier', territoryId: 'territory' };

/** What of the given fields a rule lets through, and is not there already. What a source leaves out never empties a field. */
export function mergedFields<T extends object>(kind: string, current: object, given: T, rules: DraftRules): Partial<T> {
  const now = current as Record<string, unknown>;
  return Object.fromEntries(Object.entries(given).filter(([field, value]) => {
    const rule = ruleFor(rules, `${kind}.${named[field] ?? field}`);
    return value !== undefined && rule !== 'never' && !same(now[field], value) && (rule === 'overwrite' || isEmpty(now[field]));
  })) as Partial<T>;
}
