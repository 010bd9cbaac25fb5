import { activityOf, type ActivityRowDraft } from './activity-drafting.ts';
import { faultAt, readCells, type Read } from './row-reading.ts';
import type { RowOptions } from './row-draft.ts';
import type { RowMapping } from './row-mapping.ts';

/** One row as an activity with whom it names, or all that is wrong with it: nothing is dropped in silence. */
export function readActivityRow(values: readonly string[], mapping: RowMapping, options: RowOptions = {}): Read<ActivityRowDraft> {
  const { cells, errors } = readCells(values, mapping, options);
  if (errors.length > 0) return { draft: null, errors };
  const drafted = activityOf(cells, options.timeZone ?? 'UTC');
  if (!('code' in drafted)) return { draft: drafted, errors: [] };
  return { draft: null, errors: [faultAt(drafted.field, drafted.code, values, mapping)] };
}
