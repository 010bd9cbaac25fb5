import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { OfferedPermissions } from '../../domain/ports.ts';

@Injectable()
export class PostgresOfferedPermissions extends OfferedPermissions {
  async takeNew(names: readonly string[], at: Date): Promise<ReadonlySet<string>> {
    const text = 'insert into identity.offered_permissions (name, offered_at) select name, $2 from unnest($1::text[]) as name on conflict do nothing returning name';
    return new Set((await inTransaction<{ name: string }>(currentTransaction(), text, [[...names], at])).map(({ name }) => name));
  }
}
