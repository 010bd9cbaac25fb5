import type { Import } from './import-types.ts';

export type ColumnFault = 'nothing' | 'nameless';

// One of these says who or what a row is about.
const naming = /^(person\.(displayName|givenName|familyName|additionalName|preferredName)|email|phone|messenger|social|web|organization\.name)/;

/** Why this mapping cannot bring in anything yet. */
export function columnFaults(columns: Import['columns']): ColumnFault[] {
  const fields = columns.flatMap(({ field }) => field ?? []);
  if (fields.length === 0) return ['nothing'];
  return fields.some((field) => naming.test(field)) ? [] : ['nameless'];
}

/** A guess below this is worth a look. */
export const isUnsure = ({ field, confidence }: Import['columns'][number]): boolean => field !== null && confidence < 0.7;
