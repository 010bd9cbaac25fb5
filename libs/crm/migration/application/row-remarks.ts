import type { ArrivalNote } from '#crm/contacts';
import type { RowRemark } from '../domain/protocol.ts';
import type { RowMapping } from '../domain/row-mapping.ts';
import { ruleNames } from './import-plan.ts';

/** What was said of a draft, with the column of the file it is about. */
export function remarkOf({ code, field, value }: ArrivalNote, { columns }: RowMapping): RowRemark {
  const told = field === null ? undefined : columns.find(({ field: { key } }) => key.endsWith(`.${field}`) || ruleNames(key).includes(field) || key.startsWith(`${field}.`));
  return { column: told?.column ?? null, heading: told?.heading || null, field: told?.field.key ?? field, code, value: value?.slice(0, 200) ?? null };
}
