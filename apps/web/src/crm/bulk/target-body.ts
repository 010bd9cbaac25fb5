import type { BulkBody, Target } from './bulk-types.ts';

const most = 1000;
const perCondition = 500;

/** The filter that finds just these records. */
export function idFilter(ids: string[]): object {
  const parts = Array.from({ length: Math.ceil(ids.length / perCondition) }, (_, at) => ({ field: 'id', op: 'in', value: ids.slice(at * perCondition, (at + 1) * perCondition) }));
  return { or: parts };
}

/** The records that are meant, as the API takes them. */
export function targetBody({ ids, everything, q, filter }: Target): Omit<BulkBody, 'changes'> {
  if (everything) return { ...(q !== '' && { q }), filter: filter ?? { and: [] } };
  return ids.length > most ? { filter: idFilter(ids) } : { ids };
}
