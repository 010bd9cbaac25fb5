import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { KnownNames } from '../../domain/known-parties.ts';

@Injectable()
export class PostgresKnownNames extends KnownNames {
  async tags(names: readonly string[]): Promise<Map<string, string>> {
    if (names.length === 0) return new Map();
    const text = 'select n.name, t.id from unnest($1::text[]) n(name) join contacts.tags t on lower(t.name) = lower(n.name) and t.deleted_at is null';
    const rows = await inTransaction<{ name: string; id: string }>(currentTransaction(), text, [names]);
    return new Map(rows.map(({ name, id }) => [name.toLowerCase(), id]));
  }

  async tiers(): Promise<Map<string, string>> {
    const rows = await inTransaction<{ id: string; code: string; name: string }>(currentTransaction(), 'select id, code, name from contacts.tiers where deleted_at is null order by rank desc');
    return new Map([...rows.map(({ name, id }) => [name.toLowerCase(), id] as const), ...rows.map(({ code, id }) => [code.toLowerCase(), id] as const)]);
  }

  async territories(): Promise<Map<string, string>> {
    const rows = await inTransaction<{ id: string; name: string }>(currentTransaction(), 'select id, name from contacts.territories where deleted_at is null');
    return new Map(rows.map(({ name, id }) => [name.toLowerCase(), id]));
  }

  async owners(emails: readonly string[]): Promise<Map<string, { ownerId: string; teamId: string | null }>> {
    if (emails.length === 0) return new Map();
    const text = `select lower(email) as email, id as "ownerId", team_ids[1] as "teamId" from identity.user_card where status = 'active' and lower(email) = any($1::text[])`;
    const rows = await inTransaction<{ email: string; ownerId: string; teamId: string | null }>(currentTransaction(), text, [emails.map((email) => email.toLowerCase())]);
    return new Map(rows.map(({ email, ownerId, teamId }) => [email, { ownerId, teamId }]));
  }
}
