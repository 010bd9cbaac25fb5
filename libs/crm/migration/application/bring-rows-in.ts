import { Injectable } from '@nestjs/common';
import { BringInParties, type Arrival, type PartyDraft } from '#crm/contacts';
import { Commands } from '#platform/bus';
import type { CsvRecord } from '#platform/csv';
import { importLimits } from '../domain/import-limits.ts';
import type { ProtocolRow } from '../domain/protocol.ts';
import type { RowDraft } from '../domain/row-draft.ts';
import { readRow, type ReadRow } from '../domain/row-reading.ts';
import type { ImportPlan } from './import-plan.ts';
import { remarkOf } from './row-remarks.ts';

export interface ReadRecord {
  readonly record: CsvRecord;
  readonly read: ReadRow;
}

export const readRecords = (records: readonly CsvRecord[], { mapping, options }: ImportPlan): ReadRecord[] => records.map((record) => ({ record, read: readRow(record.values, mapping, options) }));

/** Hands the rows that could be read to the contacts and says what became of every row. */
@Injectable()
export class BringRowsIn {
  constructor(private readonly commands: Commands) {}

  async bring(rows: readonly ReadRecord[], plan: ImportPlan, rehearsal: string | null): Promise<ProtocolRow[]> {
    const drafts = rows.flatMap(({ read }) => (read.draft ? [partyOf(read.draft)] : []));
    const arrivals = [...(await this.commands.send(BringInParties.of(drafts, plan.rules, rehearsal)))];
    return rows.map(({ record: { line }, read }): ProtocolRow => {
      if (!read.draft) return { line, outcome: 'rejected', errors: read.errors.slice(0, importLimits.errorsOfRow), personId: null, organizationId: null };
      const { outcome, notes, personId, organizationId } = arrivals.shift() as Arrival;
      const isMade = rehearsal !== null;
      return { line, outcome, errors: notes.map((note) => remarkOf(note, plan.mapping)), personId: isMade ? null : personId, organizationId: isMade ? null : organizationId };
    });
  }
}

const partyOf = ({ employment, otherEmployments, ...draft }: RowDraft): PartyDraft => ({ ...draft, employments: employment ? [employment, ...otherEmployments] : otherEmployments });
