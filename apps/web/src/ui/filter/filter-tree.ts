import { type Filter, filterKey, filterQuery } from './filters.ts';

/** Conditions of which all or any must hold, nested; as the API takes it. */
export type FilterGroup = { and: FilterNode[] } | { or: FilterNode[] };
export type FilterNode = Filter | FilterGroup;

export const isGroup = (node: FilterNode): node is FilterGroup => 'and' in node || 'or' in node;
export const partsOf = (group: FilterGroup): FilterNode[] => ('and' in group ? group.and : group.or);
export const groupOf = (glue: 'and' | 'or', parts: FilterNode[]): FilterGroup => (glue === 'and' ? { and: parts } : { or: parts });
export const glueOf = (group: FilterGroup): 'and' | 'or' => ('and' in group ? 'and' : 'or');

/** Single conditions stand in chips of their own; what is nested stays together. */
export type SplitFilter = { filters: Filter[]; where: FilterGroup | undefined };

/** What was read from elsewhere: anything that is no filter is none. */
export function readTree(value: unknown): FilterNode | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { and, or, field, op = 'eq', value: told } = value as { and?: unknown; or?: unknown; field?: unknown; op?: unknown; value?: unknown };
  const parts = and ?? or;
  if (Array.isArray(parts)) return groupOf(and ? 'and' : 'or', parts.flatMap((part) => readTree(part) ?? []));
  return typeof field === 'string' ? { field, op: String(op), value: Array.isArray(told) ? told.join(',') : String(told ?? 'true') } : undefined;
}

export function readWhere(text: string | undefined): FilterGroup | undefined {
  if (text === undefined) return undefined;
  try {
    const tree = readTree(JSON.parse(text));
    return tree && isGroup(tree) ? tree : undefined;
  } catch {
    return undefined;
  }
}

/** Groups without conditions say nothing, and a group of one is that one. */
export function tidied(node: FilterNode): FilterNode | undefined {
  if (!isGroup(node)) return node.field === '' || node.value === '' ? undefined : node;
  const parts = partsOf(node).flatMap((part) => tidied(part) ?? []);
  return parts.length > 1 ? groupOf(glueOf(node), parts) : parts[0];
}

export function splitTree(tree: FilterNode | undefined): SplitFilter {
  const tidy = tree && tidied(tree);
  if (!tidy) return { filters: [], where: undefined };
  if (!isGroup(tidy)) return { filters: [tidy], where: undefined };
  if (glueOf(tidy) === 'or') return { filters: [], where: tidy };
  const filters: Filter[] = [];
  const rest: FilterNode[] = [];
  // In the address one field has each condition once; a second one stays nested.
  for (const part of partsOf(tidy)) (!isGroup(part) && !filters.some((other) => filterKey(other) === filterKey(part)) ? filters : rest).push(part as Filter);
  const [only] = rest;
  return { filters, where: rest.length === 0 ? undefined : rest.length === 1 && isGroup(only!) ? only : { and: rest } };
}

/** All of it as one; undefined where nothing narrows. */
export function joinTree({ filters, where }: SplitFilter): FilterGroup | undefined {
  const parts: FilterNode[] = [...filters, ...(where ? (glueOf(where) === 'and' ? partsOf(where) : [where]) : [])];
  return parts.length > 0 ? { and: parts } : undefined;
}

/** As a list of the API takes it in its address: groups as JSON in one text, which the document tells only in words. */
export function treeQuery(split: SplitFilter): ReturnType<typeof filterQuery> {
  return split.where ? { filter: JSON.stringify(joinTree(split)) as never } : filterQuery(split.filters);
}
