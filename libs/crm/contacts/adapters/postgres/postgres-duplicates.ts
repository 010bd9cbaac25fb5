import { Injectable } from '@nestjs/common';
import { currentActor, currentContext, currentTransaction, inTransaction } from '#platform/bus';
import { PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { joinScope, SqlText } from '#platform/records';
import { DuplicateCandidate } from '../../domain/duplicate-candidate.ts';
import { Duplicates } from '../../domain/ports.ts';
import { visiblePairs } from './duplicates.sql.ts';

@Injectable()
export class PostgresDuplicates extends Duplicates {
  async get(id: string): Promise<DuplicateCandidate> {
    await inTransaction(currentTransaction(), 'select from contacts.duplicate_candidates where id = $1 for update', [id]);
    const sql = new SqlText();
    const scope = joinScope(currentActor(), sql);
    const place = sql.bind(id, 'uuid');
    const text = (['person', 'organization'] as const).map((kind) => visiblePairs(kind, `d.id = ${place}`, scope)).join(' union all ');
    const [row] = await inTransaction<{ version: number }>(currentTransaction(), text, sql.values);
    if (!row) throw new ResourceNotFound();
    const { expectedVersion } = currentContext();
    if (expectedVersion === undefined) throw new PreconditionRequired();
    if (expectedVersion !== row.version) throw new VersionConflict({ expected: expectedVersion, version: row.version, id } as never);
    return (await currentTransaction().findOneOrFail(DuplicateCandidate as never, { id } as never)) as DuplicateCandidate;
  }
}
