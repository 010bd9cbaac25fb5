import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { SqlText, visibleTo } from '#platform/records';
import type { BulkState } from './bulk-kind.ts';
import type { BulkPlan } from './bulk-plan.ts';

/** A record of a bulk edit as it is at this moment. */
export interface RecordAtHand {
  readonly id: string;
  readonly version: number;
  readonly name: string | null;
  readonly state: BulkState;
}

/** Locks the records of a step that the actor sees, in one order, so that two bulk edits wait for one another and never stand still. */
export async function lockAll(plan: BulkPlan, ids: readonly string[], isUndo: boolean): Promise<ReadonlyMap<string, RecordAtHand>> {
  const sql = new SqlText();
  const { kind } = plan.kind;
  const seen = visibleTo(currentActor(), kind, 'r', sql, isUndo && plan.removes);
  const text = `select ${columns(plan)} from ${kind.table} r where ${seen} and r.id = any(${sql.bind(ids, 'uuid[]')}) order by r.id for update of r`;
  const rows = await inTransaction<RecordAtHand>(currentTransaction(), text, sql.values);
  return new Map(rows.map((row) => [row.id, row]));
}

/** One that is locked already, whoever may see it now. */
export async function readAgain(plan: BulkPlan, id: string): Promise<RecordAtHand> {
  const [row] = await inTransaction<RecordAtHand>(currentTransaction(), `select ${columns(plan)} from ${plan.kind.kind.table} r where r.id = $1`, [id]);
  return row!;
}

function columns({ kind, holds }: BulkPlan): string {
  const state = Object.entries(holds).map(([name, sql]) => `'${name}', ${sql}`).join(', ');
  return `r.id, r.version, ${kind.name} as name, json_build_object(${state}) as state`;
}
