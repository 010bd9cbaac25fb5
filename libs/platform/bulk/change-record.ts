import { Injectable } from '@nestjs/common';
import { Commands, currentContext, flushNow, inSavepoint, within } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { Clock, DomainError, ResourceNotFound } from '#platform/kernel';
import { ChangedSince } from './bulk.errors.ts';
import type { BulkOrder, BulkState } from './bulk-kind.ts';
import type { BulkPlan } from './bulk-plan.ts';
import { readAgain, type RecordAtHand } from './record-at-hand.ts';
import { refused, type RowOutcome } from './row-outcome.ts';
import { same } from './same.ts';

export interface BulkRow {
  readonly position: number;
  readonly id: string;
  /** Of an undoing: what the edit left, and what was there before it. */
  readonly expected: BulkState | null;
  readonly target: BulkState | null;
}

/** Does to one record what was ordered: wholly, or not at all. */
@Injectable()
export class ChangeRecord {
  constructor(private readonly commands: Commands, private readonly clock: Clock) {}

  async change(plan: BulkPlan, row: BulkRow, found: RecordAtHand | undefined): Promise<RowOutcome> {
    const { position } = row;
    if (!found) return refused(position, null, new ResourceNotFound());
    const { name, state: before } = found;
    try {
      const orders = row.target ? this.back(plan, row, before) : plan.toward(row.id, before);
      if (orders.length === 0) return { position, outcome: 'unchanged', name: null, reason: null, before: null, after: null };
      const after = await inSavepoint(this.clock.now(), () => this.send(plan, found, orders));
      return { position, outcome: 'changed', name: null, reason: null, before, after };
    } catch (error) {
      if (error instanceof DomainError) return refused(position, name, error);
      throw error;
    }
  }

  private back(plan: BulkPlan, { id, expected, target }: BulkRow, now: BulkState): BulkOrder[] {
    if (!same(now, target ?? {}) && !same(now, expected ?? {})) throw new ChangedSince();
    return plan.back(id, now, target ?? {});
  }

  /** Each command sees the version the one before it left. */
  private async send(plan: BulkPlan, { id, version }: RecordAtHand, orders: readonly BulkOrder[]): Promise<BulkState> {
    let expectedVersion = version;
    let state: BulkState = {};
    for (const [message, values] of orders) {
      await within({ ...currentContext(), expectedVersion }, () => this.commands.send(buildMessage(message, values as Record<string, unknown>)));
      await flushNow(this.clock.now());
      ({ version: expectedVersion, state } = await readAgain(plan, id));
    }
    return state;
  }
}
