export type TreeEntry = { id: string; version: number; name: string; parentId: string | null };
export type Branch = { entry: TreeEntry; branches: Branch[] };

/** Entries under their parents, each level by name; one whose parent is unknown stands at the top, so that none is lost. */
export function treeOf(entries: TreeEntry[]): Branch[] {
  const known = new Set(entries.map(({ id }) => id));
  const below = (parentId: string | null): Branch[] =>
    entries
      .filter((entry) => (entry.parentId !== null && known.has(entry.parentId) ? entry.parentId : null) === parentId)
      .toSorted((one, other) => one.name.localeCompare(other.name))
      .map((entry) => ({ entry, branches: below(entry.id) }));
  return below(null);
}

/** An entry with everything under it: where it cannot hang itself. */
export const idsWithin = (id: string, entries: TreeEntry[]): string[] => [id, ...entries.filter(({ parentId }) => parentId === id).flatMap((child) => idsWithin(child.id, entries))];
