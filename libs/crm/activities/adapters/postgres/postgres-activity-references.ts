import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction, nameInPractice } from '#platform/bus';
import { ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { joinScope, kindNamed, SqlText, visibleTo } from '#platform/records';
import type { Owner } from '../../domain/activity.ts';
import { ActivityReferences } from '../../domain/ports.ts';

type Scope = { readonly sql: SqlText; readonly visible: (kind: string, alias: string) => string };

async function ask<Row extends object>(text: (scope: Scope) => string): Promise<Row[]> {
  const sql = new SqlText();
  const written = text({ sql, visible: (kind, alias) => visibleTo(currentActor(), kindNamed(kind), alias, sql) });
  return inTransaction<Row>(currentTransaction(), written, sql.values);
}

async function one<Row extends object>(field: string, text: (scope: Scope) => string): Promise<Row> {
  const [row] = await ask<Row>(text);
  if (!row) throw ReferenceNotFound.at(field);
  return row;
}

@Injectable()
export class PostgresActivityReferences extends ActivityReferences {
  owner(userId: string, field: string): Promise<Owner> {
    return one(field, ({ sql }) => `select id as "ownerId", team_ids[1] as "teamId" from identity.user_card where id = ${sql.bind(userId, 'uuid')} and status = 'active'`);
  }

  async user(userId: string, field: string): Promise<void> { await this.owner(userId, field); }

  async organization(id: string, field: string): Promise<void> {
    await one(field, ({ sql, visible }) => `select 1 from contacts.organization_card r where r.id = ${sql.bind(id, 'uuid')} and ${visible('organization', 'r')}`);
    await nameInPractice('organization', [id], field);
  }

  async people(ids: readonly string[], field: string): Promise<void> {
    const wanted = [...new Set(ids)];
    const found = await ask(({ sql, visible }) => `select 1 from contacts.person_card r where r.id = any(${sql.bind(wanted, 'uuid[]')}) and ${visible('person', 'r')}`);
    if (found.length < wanted.length) throw ReferenceNotFound.at(field);
    await nameInPractice('person', wanted, field);
  }

  async deal(id: string, field: string): Promise<{ organizationId: string | null }> {
    const closed = joinScope(currentActor(), new SqlText()).hidden('deal', 'organization');
    const found = await one<{ organizationId: string | null }>(field, ({ sql, visible }) => `select org.id as "organizationId" from deals.deal_card r left join contacts.organization_card org on org.id = r.organization_id and ${closed ? 'false' : visible('organization', 'org')}
      where r.id = ${sql.bind(id, 'uuid')} and ${visible('deal', 'r')}`);
    await nameInPractice('deal', [id], field);
    return found;
  }

  async activity(id: string, field: string): Promise<{ organizationId: string | null; dealId: string | null }> {
    const found = await one<{ organizationId: string | null; dealId: string | null }>(field, ({ sql, visible }) => `select org.id as "organizationId", deal.id as "dealId" from activities.activities r left join contacts.organization_card org on org.id = r.organization_id and ${visible('organization', 'org')}
      left join deals.deal_card deal on deal.id = r.deal_id and ${visible('deal', 'deal')} where r.id = ${sql.bind(id, 'uuid')} and ${visible('activity', 'r')}`);
    await nameInPractice('activity', [id], field);
    return found;
  }

  async timeZone(name: string, field: string): Promise<void> {
    const [row] = await ask<{ known: boolean }>(({ sql }) => `select activities.is_time_zone(${sql.bind(name, 'text')}) as known`);
    if (!row?.known) throw new ValidationFailed([{ pointer: `/${field}`, code: 'unknown-time-zone' }]);
  }
}
