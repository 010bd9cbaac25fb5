import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { asListed, joinScope, SqlText, type JoinScope } from '#platform/records';
import { GetDuplicate, ListDuplicates, type DuplicateRecord } from '../../application/list-duplicates.ts';
import type { PartyKind } from '../../domain/party.ts';
import { unless } from '../../kinds/party-joins.ts';

const tables: Readonly<Record<PartyKind, readonly [table: string, name: string, field: string]>> = { person: ['contacts.persons', 'display_name', 'displayName'], organization: ['contacts.organizations', 'name', 'name'] };

/** The pairs of one kind of which the actor may see both sides, as a statement over `d`. */
export function visiblePairs(kind: PartyKind, where: string, scope: JoinScope): string {
  const [table, name, field] = tables[kind];
  const side = (alias: string): string => `json_build_object('id', ${alias}.id, 'name', coalesce(${unless(scope.hidden(kind, field), `${alias}.${name}`)}, ''),
    'primaryEmail', ${unless(scope.hidden(kind, 'primaryEmail'), `${alias}.primary_email`)}, 'primaryPhone', ${unless(scope.hidden(kind, 'primaryPhone'), `${alias}.primary_phone`)})`;
  return `select d.id, d.version, d.kind, d.signals, d.status, to_char(d.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt", ${side('l')} as "left", ${side('r')} as "right"
    from contacts.duplicate_candidates d join ${table} l on l.id = d.left_id and ${scope.visible(kind, 'l')} join ${table} r on r.id = d.right_id and ${scope.visible(kind, 'r')} where d.kind = '${kind}' and ${where}`;
}

const kinds = ['person', 'organization'] as const;

@Handles(ListDuplicates)
export class ListDuplicatesSql {
  constructor(private readonly reads: Reads) {}

  async execute({ kind, limit = 50, cursor }: ListDuplicates): Promise<Page<DuplicateRecord>> {
    const sql = new SqlText();
    const scope = joinScope(asListed(currentActor()), sql);
    const where = `d.status = 'open' ${cursor ? `and d.id < ${sql.bind(cursor, 'uuid')}` : ''}`;
    const parts = kinds.filter((each) => kind === undefined || each === kind).map((each) => `(${visiblePairs(each, where, scope)} order by d.id desc limit ${sql.bind(limit + 1)})`);
    const rows = await this.reads.rows<DuplicateRecord>(`select * from (${parts.join(' union all ')}) pairs order by id desc limit ${sql.bind(limit + 1)}`, sql.values);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
  }
}

@Handles(GetDuplicate)
export class GetDuplicateSql {
  constructor(private readonly reads: Reads) {}

  async execute({ duplicateId }: GetDuplicate): Promise<DuplicateRecord> {
    const sql = new SqlText();
    const scope = joinScope(asListed(currentActor()), sql);
    const id = sql.bind(duplicateId, 'uuid');
    const [row] = await this.reads.rows<DuplicateRecord>(kinds.map((kind) => visiblePairs(kind, `d.id = ${id}`, scope)).join(' union all '), sql.values);
    if (!row) throw new ResourceNotFound();
    return row;
  }
}
