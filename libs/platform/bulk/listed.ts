import { ValidationFailed } from '#platform/kernel';
import type { BulkState, BulkWrite } from './bulk-kind.ts';

const isIds = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

/** A list to which some entries are added and from which others are taken: `{add: […], remove: […]}`. */
export function listed(field: string, names: string, value: string, column: string): BulkWrite {
  return {
    field, names, value: 'list', holds: { [value]: column },
    becomes(told: unknown, before: BulkState): BulkState {
      const { add = [], remove = [], ...unknown } = (typeof told === 'object' && told !== null ? told : { malformed: true }) as Record<string, unknown>;
      if (Object.keys(unknown).length > 0 || !isIds(add) || !isIds(remove) || add.length + remove.length === 0) throw new ValidationFailed([{ pointer: '', code: 'not-a-list' }]);
      const had = (before[value] ?? []) as readonly string[];
      return { [value]: [...had, ...add.filter((each) => !had.includes(each))].filter((each) => !remove.includes(each)) };
    },
  };
}
