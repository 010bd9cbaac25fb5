import type { Contents, Import } from './import-types.ts';

export type ColumnFault = 'nothing' | 'nameless';

// One of these says who or what a row is about.
const naming: Readonly<Record<Contents, RegExp>> = {
  parties: /^(person\.(displayName|givenName|familyName|additionalName|preferredName)|email|phone|messenger|social|web|organization\.name)/,
  deals: /^deal\.name$/,
  activities: /^activity\.type$/,
};

/** Why this mapping cannot bring in anything yet. */
export function columnFaults({ columns, contents }: Pick<Import, 'columns' | 'contents'>): ColumnFault[] {
  const fields = columns.flatMap(({ field }) => field ?? []);
  if (fields.length === 0) return ['nothing'];
  return fields.some((field) => naming[contents].test(field)) ? [] : ['nameless'];
}

/** A guess below this is worth a look. */
export const isUnsure = ({ field, confidence }: Import['columns'][number]): boolean => field !== null && confidence < 0.7;
