import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Protocols } from '../../domain/ports.ts';
import { emptyTally, type ProtocolRow, type Tally } from '../../domain/protocol.ts';

@Injectable()
export class PostgresProtocols extends Protocols {
  /** What an earlier check of the same import said is said anew. */
  async begin(importId: string, jobId: string): Promise<void> {
    await inTransaction(currentTransaction(), 'delete from migration.tallies where import_id = $1', [importId]);
    await inTransaction(currentTransaction(), 'insert into migration.tallies (job_id, import_id) values ($1, $2)', [jobId, importId]);
  }

  async write(jobId: string, rows: readonly ProtocolRow[]): Promise<void> {
    const text = `insert into migration.import_rows (job_id, line, outcome, errors, person_id, organization_id, deal_id, activity_id)
      select $1::uuid, line, outcome, errors, "personId", "organizationId", "dealId", "activityId" from json_to_recordset($2::json) as x(line int, outcome text, errors jsonb, "personId" uuid, "organizationId" uuid, "dealId" uuid, "activityId" uuid)`;
    await inTransaction(currentTransaction(), text, [jobId, JSON.stringify(rows)]);
  }

  async count(jobId: string, { rows, created, updated, skipped, rejected, rejectedFileId }: Tally): Promise<void> {
    const text = 'update migration.tallies set rows = $2, created = $3, updated = $4, skipped = $5, rejected = $6, rejected_file_id = $7 where job_id = $1';
    await inTransaction(currentTransaction(), text, [jobId, rows, created, updated, skipped, rejected, rejectedFileId]);
  }

  async tally(jobId: string): Promise<Tally> {
    const text = `select rows::float8 as rows, created::float8 as created, updated::float8 as updated, skipped::float8 as skipped, rejected::float8 as rejected, rejected_file_id as "rejectedFileId"
      from migration.tallies where job_id = $1`;
    return (await inTransaction<Tally>(currentTransaction(), text, [jobId]))[0] ?? emptyTally;
  }
}
