import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/kernel';
import { currentTransaction, inTransaction } from '#platform/bus';
import { LastAdministrator } from '../../domain/identity.errors.ts';
import { Administrators } from '../../domain/ports.ts';
import { hold } from './locking.ts';

@Injectable()
export class PostgresAdministrators extends Administrators {
  constructor(private readonly clock: Clock) { super(); }

  hold(): Promise<void> { return hold('identity.rights'); }

  async requireAnotherThan(leaving: { readonly userId: string } | { readonly roleId: string }): Promise<void> {
    const [userId, roleId] = 'userId' in leaving ? [leaving.userId, null] : [null, leaving.roleId];
    const text = `select 1 from identity.users u where u.status = 'active' and u.id is distinct from $1::uuid and exists (
      select 1 from identity.roles r where r.id = any(identity.roles_held(u.role_ids, u.role_terms, $3::date)) and r.id = any(identity.roles_held(u.role_ids, u.role_terms, 'infinity')) and r.id is distinct from $2::uuid and r.permissions @> '[{"name": "identity.administer"}]') limit 1`;
    if ((await inTransaction(currentTransaction(), text, [userId, roleId, this.clock.today()])).length === 0) throw new LastAdministrator();
  }
}
