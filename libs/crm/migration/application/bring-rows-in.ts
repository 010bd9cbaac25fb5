import { Injectable } from '@nestjs/common';
import type { CsvRecord } from '#platform/csv';
import type { ImportContents } from '../domain/import-contents.ts';
import { importLimits } from '../domain/import-limits.ts';
import type { ProtocolRow } from '../domain/protocol.ts';
import type { Read } from '../domain/row-reading.ts';
import { ActivityRows } from './activity-rows.ts';
import { DealRows } from './deal-rows.ts';
import type { ImportPlan } from './import-plan.ts';
import { PartyRows } from './party-rows.ts';
import { remarkOf } from './row-remarks.ts';
import type { RowsOfContents } from './rows-of-contents.ts';

export interface ReadRecord {
  readonly record: CsvRecord;
  readonly read: Read<unknown>;
}

const nothing = { personId: null, organizationId: null, dealId: null, activityId: null } as const;

/** Reads rows by what they tell of, hands those that could be read to whoever keeps it, and says what became of every row. */
@Injectable()
export class BringRowsIn {
  private readonly rows: Readonly<Record<ImportContents, RowsOfContents<unknown>>>;

  constructor(parties: PartyRows, deals: DealRows, activities: ActivityRows) {
    this.rows = { parties, deals, activities };
  }

  read(values: readonly string[], { contents, mapping, options }: ImportPlan): Read<unknown> {
    return this.rows[contents].read(values, mapping, options);
  }

  readAll(records: readonly CsvRecord[], plan: ImportPlan): ReadRecord[] {
    return records.map((record) => ({ record, read: this.read(record.values, plan) }));
  }

  async forget(contents: ImportContents, rehearsal: string): Promise<void> {
    await this.rows[contents].forget(rehearsal);
  }

  async bring(rows: readonly ReadRecord[], plan: ImportPlan, rehearsal: string | null): Promise<ProtocolRow[]> {
    const drafts = rows.flatMap(({ read }) => (read.draft === null ? [] : [read.draft]));
    const arrivals = [...(await this.rows[plan.contents].bring(drafts, plan.rules, rehearsal))];
    return rows.map(({ record: { line }, read }): ProtocolRow => {
      if (read.draft === null) return { line, outcome: 'rejected', errors: read.errors.slice(0, importLimits.errorsOfRow), ...nothing };
      const { outcome, notes, ...made } = arrivals.shift()!;
      return { line, outcome, errors: notes.map((note) => remarkOf(note, plan)), ...nothing, ...(rehearsal === null && made) };
    });
  }
}
