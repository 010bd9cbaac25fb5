import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { joinScope, kindNamed, SqlText, visibleTo } from '#platform/records';
import { Roads, type Ahead } from '../../domain/ports.ts';
import type { RoadQuestion } from '../../domain/road-question.ts';
import type { FoundRoad, RoadSign } from '../../domain/road-sign.ts';

/** Roads that whoever acts may be told of: of what he does not see, and of nothing confidential. */
const ahead = (sql: SqlText): string => `contacts.organization_road road join contacts.organization_card r on r.id = road.id
  where not road.is_confidential and (${visibleTo(currentActor(), kindNamed('organization'), 'r', sql)}) is not true`;

/** Somebody whom whoever acts may not see, at an organization that he sees: neither of them confidential. */
const way = (sql: SqlText, personId: string, organizationId: string, today: string): string => {
  const { visible } = joinScope(currentActor(), sql);
  return `contacts.person_card p join contacts.career c on c.person_id = p.id and (c.end_date is null or c.end_date >= ${sql.bind(today, 'date')}) join contacts.organization_card o on o.id = c.organization_id
    where p.id = ${sql.bind(personId, 'uuid')} and o.id = ${sql.bind(organizationId, 'uuid')} and p.deleted_at is null and p.practice_id is null and p.confidentiality = 'open' and o.confidentiality = 'open'
      and (${visible('person', 'p')}) is not true and ${visible('organization', 'o')}`;
};

@Injectable()
export class PostgresRoads extends Roads {
  constructor(private readonly clock: Clock) { super(); }

  async countLook(userId: string, day: string, most: number): Promise<boolean> {
    const text = 'insert into roads.looks as l (user_id, day, times) values ($1, $2, 1) on conflict (user_id, day) do update set times = l.times + 1 where l.times < $3 returning times';
    return (await inTransaction(currentTransaction(), text, [userId, day, most])).length > 0;
  }

  async forgetLooks(before: string): Promise<void> {
    await inTransaction(currentTransaction(), 'delete from roads.looks where day < $1', [before]);
  }

  async find({ name, domain, taxId }: RoadQuestion): Promise<FoundRoad | null> {
    const sql = new SqlText();
    const ways = [['matching_key', name], ['domain', domain], ['tax_id', taxId]].flatMap(([column, value]) => (value === null ? [] : [`road.${column} = ${sql.bind(value, 'text')}`]));
    const text = `select f.id as "organizationId", f.last_contact_at as "lastContactAt",
        (select count(*)::int from (select f.owner_id as id union select c.owner_id from activities.organization_contact c where c.organization_id = f.id) x join identity.user_card u on u.id = x.id and u.status = 'active') as colleagues
      from (select road.id, road.owner_id, road.last_contact_at from ${ahead(sql)} and (${ways.join(' or ')}) order by road.last_contact_at desc nulls last, road.id limit 1) f`;
    const [found] = await inTransaction<FoundRoad & { lastContactAt: Date | string | null }>(currentTransaction(), text, sql.values);
    return found ? { ...found, lastContactAt: found.lastContactAt === null ? null : new Date(found.lastContactAt) } : null;
  }

  async stands({ organizationId, personId }: Ahead): Promise<boolean> {
    const sql = new SqlText();
    const from = personId === undefined ? `${ahead(sql)} and road.id = ${sql.bind(organizationId, 'uuid')}` : way(sql, personId, organizationId, this.clock.today());
    return (await inTransaction(currentTransaction(), `select from ${from}`, sql.values)).length > 0;
  }

  async isShown(userId: string, { organizationId, personId }: Ahead, day: string): Promise<boolean> {
    return (await inTransaction(currentTransaction(), 'select from roads.signs where user_id = $1 and organization_id = $2 and day = $3 and (person_id is null) = $4', [userId, organizationId, day, personId === undefined])).length > 0;
  }

  add(sign: RoadSign): void {
    currentTransaction().persist(sign);
  }
}
