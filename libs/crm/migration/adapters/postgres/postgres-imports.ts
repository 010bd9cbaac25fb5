import { Injectable } from '@nestjs/common';
import { currentActor, currentContext, currentTransaction, inTransaction, lockRecord } from '#platform/bus';
import { ResourceNotFound, VersionConflict } from '#platform/kernel';
import { SqlText, visibleTo } from '#platform/records';
import { Import } from '../../domain/import.ts';
import { Imports } from '../../domain/ports.ts';
import { ImportKind } from '../../kinds/import.kind.ts';

@Injectable()
export class PostgresImports extends Imports {
  async get(id: string): Promise<Import> {
    await lockRecord(ImportKind, id);
    return loaded(id);
  }

  async take(id: string): Promise<Import> {
    const sql = new SqlText();
    const text = `select r.version from migration.imports r where r.id = ${sql.bind(id, 'uuid')} and ${visibleTo(currentActor(), ImportKind, 'r', sql)} for update`;
    const [row] = await inTransaction<{ version: number }>(currentTransaction(), text, sql.values);
    if (!row) throw new ResourceNotFound();
    const { expectedVersion } = currentContext();
    if (expectedVersion !== undefined && expectedVersion !== row.version) throw new VersionConflict({ expected: expectedVersion, version: row.version });
    return loaded(id);
  }

  async ofJob(id: string): Promise<Import> {
    await inTransaction(currentTransaction(), 'select from migration.imports where id = $1 for update', [id]);
    return loaded(id);
  }

  add(added: Import): void {
    currentTransaction().persist(added);
  }
}

const loaded = async (id: string): Promise<Import> => (await currentTransaction().findOneOrFail(Import as never, { id } as never)) as Import;
