import { ruleNames } from '../domain/fields-of-contents.ts';
import type { RowRemark } from '../domain/protocol.ts';
import type { ImportPlan } from './import-plan.ts';
import type { CameNote } from './rows-of-contents.ts';

/** What was said of a draft, with the column of the file it is about. */
export function remarkOf({ code, field, value }: CameNote, { contents, mapping: { columns } }: Pick<ImportPlan, 'contents' | 'mapping'>): RowRemark {
  // A currency may stand beside the amount.
  const about = field === 'currency' && !columns.some((each) => each.field.key === 'deal.currency') ? 'amount' : field;
  const told = about === null ? undefined : columns.find(({ field: { key } }) => key === about || key.endsWith(`.${about}`) || ruleNames(contents, key).includes(about) || key.startsWith(`${about}.`));
  return { column: told?.column ?? null, heading: told?.heading || null, field: told?.field.key ?? field, code, value: value?.slice(0, 200) ?? null };
}
