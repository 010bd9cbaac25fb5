import { dealOf, type DealRowDraft } from './deal-drafting.ts';
import { faultAt, readCells, type Read } from './row-reading.ts';
import type { RowOptions } from './row-draft.ts';
import type { RowMapping } from './row-mapping.ts';

/** One row as a deal with whom it names, or all that is wrong with it: nothing is dropped in silence. */
export function readDealRow(values: readonly string[], mapping: RowMapping, options: RowOptions = {}): Read<DealRowDraft> {
  const { cells, errors } = readCells(values, mapping, options);
  if (errors.length > 0) return { draft: null, errors };
  const drafted = dealOf(cells);
  if (!('code' in drafted)) return { draft: drafted, errors: [] };
  return { draft: null, errors: [faultAt(drafted.field, drafted.code, values, mapping)] };
}
