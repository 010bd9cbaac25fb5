import { Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ValidationFailed } from '#platform/kernel';
import { GetImport, ListImports } from '../../application/get-import.ts';
import type { ImportRecord, ImportRow } from '../../application/import-record.ts';
import { ListImportRows, type ProtocolRecord } from '../../application/list-import-rows.ts';
import { rowOutcomes } from '../../domain/protocol.ts';
import { ImportKind } from '../../kinds/import.kind.ts';

@Handles(GetImport)
export class GetImportSql {
  constructor(private readonly reads: Reads) {}
  execute({ importId }: GetImport): Promise<ImportRecord> { return this.reads.record(ImportKind, importId); }
}

@Handles(ListImports)
export class ListImportsSql {
  constructor(private readonly reads: Reads) {}
  execute(query: ListImports): Promise<Page<ImportRow>> { return this.reads.page(ImportKind, query); }
}

@Handles(ListImportRows)
export class ListImportRowsSql {
  constructor(private readonly reads: Reads) {}

  async execute({ importId, filter, limit = 50, cursor }: ListImportRows): Promise<Page<ProtocolRecord>> {
    const { runJobId, checkJobId } = await this.reads.record<ImportRecord>(ImportKind, importId);
    const outcome = outcomeOf(filter);
    if (cursor !== undefined && !/^\d{1,9}$/u.test(cursor)) throw new ValidationFailed([{ pointer: '/cursor', code: 'query.invalid-cursor' }]);
    const values: unknown[] = [runJobId ?? checkJobId, Number(cursor ?? -1), limit + 1, ...(outcome ? [outcome] : [])];
    const text = `select line, outcome, errors, person_id as "personId", organization_id as "organizationId", deal_id as "dealId", activity_id as "activityId" from migration.import_rows
      where job_id = $1 and line > $2 ${outcome ? 'and outcome = $4' : ''} order by line limit $3`;
    const rows = await this.reads.rows<ProtocolRecord>(text, values);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? String(items.at(-1)!.line) : null };
  }
}

function outcomeOf(filter: unknown): string | null {
  if (filter === undefined) return null;
  const { outcome, ...others } = filter as Record<string, unknown>;
  const told = typeof outcome === 'object' && outcome !== null ? (outcome as Record<string, unknown>)['eq'] : outcome;
  if (Object.keys(others).length > 0 || !rowOutcomes.includes(told as never)) throw new ValidationFailed([{ pointer: '/filter', code: 'unknown-filter', outcomes: rowOutcomes }]);
  return told as string;
}
