import { Injectable } from '@nestjs/common';
import { Grantors } from '#platform/access';
import { Reads } from '#platform/bus';
import { Clock } from '#platform/kernel';

const named = 3;

@Injectable()
export class PostgresGrantors extends Grantors {
  constructor(private readonly reads: Reads, private readonly clock: Clock) { super(); }

  async names(): Promise<readonly string[]> {
    const text = `select u.display_name as name from identity.users u where u.status = 'active' and exists (
      select from identity.roles r where r.id = any(identity.roles_held(u.role_ids, u.role_terms, $1::date)) and r.permissions @> '[{"name": "identity.administer"}]') order by u.id limit $2`;
    return (await this.reads.rows<{ name: string }>(text, [this.clock.today(), named])).map(({ name }) => name);
  }
}
