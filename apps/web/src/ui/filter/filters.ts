/** One condition of a list, as it stands in the address: `filter[city][eq]=Berlin`. */
export type Filter = { field: string; op: string; value: string };

export type FilterOption = { value: string; label: string };
export type FilterField = { name: string; label: string; type: string; operators: string[]; options?: FilterOption[] | undefined };

export type FlatSearch = Record<string, string>;

const shape = /^filter\[([\w.]+)\](?:\[(\w+)\])?$/;

export function readFilters(search: FlatSearch): Filter[] {
  return Object.entries(search).flatMap(([key, value]) => {
    const match = shape.exec(key);
    return match ? [{ field: match[1]!, op: match[2] ?? 'eq', value }] : [];
  });
}

export const filterKey = ({ field, op }: Pick<Filter, 'field' | 'op'>): string => `filter[${field}][${op}]`;

export const filterSearch = (filters: Filter[]): FlatSearch => Object.fromEntries(filters.map((filter) => [filterKey(filter), filter.value]));

/** The same conditions as the API takes them. */
export function filterQuery(filters: Filter[]): { filter?: Record<string, Record<string, string>> } {
  const byField: Record<string, Record<string, string>> = {};
  for (const { field, op, value } of filters) byField[field] = { ...byField[field], [op]: value };
  return filters.length > 0 ? { filter: byField } : {};
}

export const isFilterKey = (key: string): boolean => shape.test(key);

export const isDateType = (type: string): boolean => ['date', 'day', 'instant', 'datetime'].includes(type);
export const isNumberType = (type: string): boolean => ['number', 'integer', 'amount', 'money'].includes(type);
export const isYesNoType = (type: string): boolean => ['boolean', 'yes-no', 'flag'].includes(type);
