import { searchKey } from '#platform/text';

/** The words of a name in the one spelling by which names are found; nothing for what is an address or a number. */
export function nameWords(...names: (string | null | undefined)[]): ReadonlySet<string> {
  const told = names.filter((name): name is string => !!name && !/[@\d]/u.test(name)).map(searchKey);
  return new Set(told.flatMap((name) => name.split(' ')).filter(Boolean));
}

/** Whether two names may be one person's: one of them leaves out what the other tells, or is not told at all. */
export function mayBeSameName(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  return [...short].every((word) => long.has(word) || [...long].some((whole) => isInitial(word, whole)));
}

const isInitial = (one: string, other: string): boolean => Math.min(one.length, other.length) === 1 && one[0] === other[0];
