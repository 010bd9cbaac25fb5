import { Injectable } from '@nestjs/common';
import { currentContext, currentTransaction, inTransaction } from '#platform/bus';
import { PreconditionRequired, VersionConflict } from '#platform/kernel';
import { ReadingNorm, ReadingNorms } from '../../domain/reading-norm.ts';

@Injectable()
export class PostgresReadingNorms extends ReadingNorms {
  async toChange(): Promise<ReadingNorm> {
    const { expectedVersion } = currentContext();
    const [row] = await inTransaction<{ id: string; version: number }>(currentTransaction(), 'select id, version from identity.reading_norm order by id limit 1 for update');
    if (expectedVersion === undefined) throw new PreconditionRequired();
    if (expectedVersion !== row!.version) throw new VersionConflict({ expected: expectedVersion, version: row!.version, id: row!.id } as never);
    return (await currentTransaction().findOneOrFail(ReadingNorm as never, { id: row!.id } as never)) as ReadingNorm;
  }
}
