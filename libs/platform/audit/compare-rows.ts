import { markBytes, type AuditKeys } from './audit-keys.ts';
import type { StoredRow } from './audited-row.ts';
import type { FindingKind } from './finding.ts';
import { unproved, type Seal } from './seal.ts';

const mostCrossed = 60;

type Fault = readonly [kind: FindingKind, row: string];

/** Holds the rows that stand in a seal's place against what it sealed, and names each difference. */
export function compareRows(seal: Seal, rows: readonly StoredRow[], keys: AuditKeys): Fault[] {
  const sealed = new Map(seal.rowIds.map((id, at) => [id, seal.rowMarks.slice(at * markBytes * 2, (at + 1) * markBytes * 2)]));
  const here = new Map(rows.map((row) => [row.id, row]));
  const strange = rows.filter(({ id }) => !sealed.has(id)).map((row): Fault => [row.mark !== null && keys.proves(row, row.mark) ? 'order-changed' : 'row-inserted', row.id]);
  const gone = seal.rowIds.filter((id) => !here.has(id)).map((id): Fault => ['row-deleted', id]);
  const left = rows.filter(({ id }) => sealed.has(id));
  const changed = left.filter((row) => sealed.get(row.id) !== unproved && !keys.proves(row, sealed.get(row.id)!));
  const unmade = left.filter(({ id }) => sealed.get(id) === unproved).map(({ id }): Fault => ['row-unproved', id]);
  return [...strange, ...gone, ...unmade, ...changed.map((row): Fault => [isCrossed(row, changed, sealed, keys) ? 'order-changed' : 'row-changed', row.id]), ...movedAmong(seal, left)];
}

/** Whether a row says under its id what another one was sealed with: the two changed places. */
function isCrossed(row: StoredRow, changed: readonly StoredRow[], sealed: ReadonlyMap<string, string>, keys: AuditKeys): boolean {
  return changed.length <= mostCrossed && changed.some((other) => other !== row && keys.proves({ ...row, id: other.id }, sealed.get(other.id)!));
}

function movedAmong({ rowIds }: Seal, left: readonly StoredRow[]): Fault[] {
  const ids = new Set(left.map(({ id }) => id));
  const before = rowIds.filter((id) => ids.has(id));
  return left.filter(({ id }, at) => before[at] !== id).map(({ id }) => ['order-changed', id]);
}
