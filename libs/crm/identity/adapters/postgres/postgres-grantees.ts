import { Injectable } from '@nestjs/common';
import { Grantees } from '#platform/access';
import { Reads } from '#platform/bus';
import { ReferenceNotFound } from '#platform/kernel';

const sources = { user: `identity.user_card where status = 'active' and id = $1`, team: 'identity.team_card where id = $1' } as const;

@Injectable()
export class PostgresGrantees extends Grantees {
  constructor(private readonly reads: Reads) { super(); }

  async require(kind: 'user' | 'team', id: string, field: string): Promise<void> {
    if ((await this.reads.rows(`select from ${sources[kind]}`, [id])).length === 0) throw ReferenceNotFound.at(field);
  }

  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const text = 'select id, display_name as name from identity.user_card where id = any($1::uuid[]) union all select id, name from identity.team_card where id = any($1::uuid[])';
    return new Map((await this.reads.rows<{ id: string; name: string }>(text, [[...new Set(ids)]])).map(({ id, name }) => [id, name]));
  }
}
