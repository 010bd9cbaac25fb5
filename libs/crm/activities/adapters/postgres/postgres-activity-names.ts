import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { kindNamed, SqlText, visibleTo } from '#platform/records';
import type { Owner } from '../../domain/activity.ts';
import { ActivityNames, type NamedDeal } from '../../domain/known-activities.ts';
import { Outcome } from '../../domain/outcome.ts';

@Injectable()
export class PostgresActivityNames extends ActivityNames {
  async owners(words: readonly string[]): Promise<Map<string, Owner | 'ambiguous'>> {
    if (words.length === 0) return new Map();
    const text = `select lower(email) as email, lower(display_name) as name, id as "ownerId", team_ids[1] as "teamId" from identity.user_card where status = 'active' and (lower(email) = any($1::text[]) or lower(display_name) = any($1::text[]))`;
    const owners = new Map<string, Owner | 'ambiguous'>();
    for (const { email, name, ...owner } of await inTransaction<{ email: string; name: string; ownerId: string; teamId: string | null }>(currentTransaction(), text, [words])) {
      owners.set(name, owners.has(name) ? 'ambiguous' : owner);
      owners.set(email, owner);
    }
    return owners;
  }

  outcomes(): Promise<Outcome[]> {
    return currentTransaction().find(Outcome as never, { isActive: true } as never) as unknown as Promise<Outcome[]>;
  }

  async deals(words: readonly string[]): Promise<NamedDeal[]> {
    if (words.length === 0) return [];
    const sql = new SqlText();
    const bound = sql.bind(words, 'text[]');
    const text = `select r.id, r.name, r.external_id as "externalId", org.id as "organizationId" from deals.deal_card r
      left join contacts.organization_card org on org.id = r.organization_id and ${visibleTo(currentActor(), kindNamed('organization'), 'org', sql)} where (r.external_id = any(${bound}) or lower(r.name) = any(select lower(word) from unnest(${bound}) word)) and ${visibleTo(currentActor(), kindNamed('deal'), 'r', sql)} order by r.id`;
    return inTransaction<NamedDeal>(currentTransaction(), text, sql.values);
  }
}
