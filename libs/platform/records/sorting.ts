import { ValidationFailed } from '#platform/kernel';
import type { RecordKind } from './record-kind.ts';

export interface SortKey {
  readonly on: string;
  readonly as: string;
  readonly descending: boolean;
}

/** The order of a list for which nobody asked for one: the kind's own, or by age where the field it follows is hidden. */
export function usualKeys(kind: RecordKind, hidden: (field: string) => boolean): SortKey[] {
  const descending = kind.defaultSort.startsWith('-');
  return hidden(kind.defaultSort.replace('-', '')) ? [{ on: 'r.id', as: 'uuid', descending }] : sortKeys(kind, kind.defaultSort, hidden);
}

/** The sort keys of `-updatedAt,displayName`, ended by the id so that no two records are equal. @throws ValidationFailed */
export function sortKeys(kind: RecordKind, sort: string, hidden: (field: string) => boolean): SortKey[] {
  const keys = sort.split(',').map((part) => {
    const descending = part.startsWith('-');
    const name = descending ? part.slice(1) : part;
    const field = hidden(name) || !Object.hasOwn(kind.fields, name) ? undefined : kind.fields[name];
    if (!field?.sort) throw new ValidationFailed([{ pointer: '/sort', code: 'query.invalid-sort', field: name }]);
    return { ...field.sort, descending };
  });
  if (keys.length > 3) throw new ValidationFailed([{ pointer: '/sort', code: 'query.too-complex' }]);
  return [...keys, { on: 'r.id', as: 'uuid', descending: keys[0]!.descending }];
}

export const orderBy = (keys: readonly SortKey[]): string => keys.map((key) => `${key.on}${key.descending ? ' desc' : ''}`).join(', ');
