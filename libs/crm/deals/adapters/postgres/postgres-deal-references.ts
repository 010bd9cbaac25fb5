import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction, nameInPractice } from '#platform/bus';
import { ReferenceNotFound } from '#platform/kernel';
import { kindNamed, SqlText, visibleTo } from '#platform/records';
import { DealReferences } from '../../domain/ports.ts';

async function require(ids: readonly string[], field: string, rows: (ids: string, sql: SqlText) => string): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const sql = new SqlText();
  const text = `select count(*)::int as n from ${rows(sql.bind(wanted, 'uuid[]'), sql)}`;
  const [row] = await inTransaction<{ n: number }>(currentTransaction(), text, sql.values);
  if ((row?.n ?? 0) < wanted.length) throw ReferenceNotFound.at(field);
}

const seen = (kind: 'person' | 'organization') => (ids: string, sql: SqlText): string => `contacts.${kind}_card r where r.id = any(${ids}) and ${visibleTo(currentActor(), kindNamed(kind), 'r', sql)}`;

@Injectable()
export class PostgresDealReferences extends DealReferences {
  users(ids: readonly string[], field: string): Promise<void> { return require(ids, field, (bound) => `identity.user_card where id = any(${bound}) and status = 'active'`); }
  team(id: string, field: string): Promise<void> { return require([id], field, (bound) => `identity.team_card where id = any(${bound})`); }

  async organization(id: string, field: string): Promise<void> {
    await require([id], field, seen('organization'));
    await nameInPractice('organization', [id], field);
  }

  async people(ids: readonly string[], field: string): Promise<void> {
    await require(ids, field, seen('person'));
    await nameInPractice('person', ids, field);
  }

  businessLine(id: string, field: string): Promise<void> { return require([id], field, (bound) => `contacts.business_line_card where id = any(${bound})`); }

  async teamOf(userId: string): Promise<string | null> {
    return (await inTransaction<{ team: string | null }>(currentTransaction(), 'select team_ids[1] as team from identity.user_card where id = $1', [userId]))[0]?.team ?? null;
  }
}
