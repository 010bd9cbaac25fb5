import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { afterCursor, Cursors, joinScope, kindNamed, orderBy, reachable, SqlText } from '#platform/records';
import { GetRelation, ListRelations } from '../../application/relations/list-relations.ts';
import type { RelationRecord } from '../../application/relations/relation-record.ts';
import type { PartyKind } from '../../domain/party.ts';

const names: Readonly<Record<PartyKind, string>> = { person: 'display_name', organization: 'name' };

/** Relations `d` between two of a kind, `f` and `t`, both of which the actor sees; of a parent also where that field is open to him. */
function seenRelations(kind: PartyKind, from: string, sql: SqlText): { readonly text: string; readonly columns: string } {
  const actor = currentActor();
  const { hidden, visible } = joinScope(actor, sql);
  const may = (alias: string): string => `(${reachable(actor, 'contacts.change', kindNamed(kind), alias, sql)})`;
  const card = (alias: string): string => `json_build_object('id', ${alias}.id, 'name', ${alias}.${names[kind]})`;
  const hasNoParents = kind === 'organization' && (hidden(kind, 'parentOrganization') || hidden(kind, 'parentOrganizationId'));
  return {
    columns: `d.id, d.version, d.kind, d.party_kind as between, ${card('f')} as "from", ${card('t')} as "to", d.start_date::text as "startDate", d.end_date::text as "endDate", d.date_precision as "datePrecision", d.end_date is null as "isCurrent", d.note,
      case when u.id is null then null else json_build_object('id', u.id, 'displayName', u.display_name) end as "toldBy", to_char(d.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "toldAt",
      case when d.kind = 'parent' then ${may('t')} else ${may('f')} or ${may('t')} end as "mayChange"`,
    text: `from (${from}) d join contacts.${kind}s f on f.id = d.from_id and ${visible(kind, 'f')} join contacts.${kind}s t on t.id = d.to_id and ${visible(kind, 't')}
      left join identity.user_card u on u.id = d.created_by_id where d.party_kind = '${kind}' and d.deleted_at is null ${hasNoParents ? `and d.kind <> 'parent'` : ''}`,
  };
}

@Handles(ListRelations)
export class ListRelationsSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async execute({ parties, partyId, cursor, limit = 200 }: ListRelations): Promise<Page<RelationRecord>> {
    const kind = parties === 'persons' ? 'person' : 'organization';
    await this.reads.record(kindNamed(kind), partyId);
    const sql = new SqlText();
    const it = sql.bind(partyId, 'uuid');
    const { text, columns } = seenRelations(kind, `select * from contacts.relations where from_id = ${it} union all select * from contacts.relations where to_id = ${it}`, sql);
    const name = `(case when d.from_id = ${it} then t.${names[kind]} else f.${names[kind]} end)`;
    const keys = [{ on: '(d.end_date is not null)', as: 'boolean', descending: false }, { on: `${name} collate "und-x-icu"`, as: 'text', descending: false }, { on: 'd.id', as: 'uuid', descending: false }];
    const scope = JSON.stringify([currentActor().userId, 'relations-of', partyId]);
    const rows = await this.reads.rows<RelationRecord>(`select ${columns} ${text} and ${cursor ? afterCursor(keys, this.cursors.read(cursor, scope), sql) : 'true'} order by ${orderBy(keys)} limit ${sql.bind(limit + 1)}`, sql.values);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? this.cursors.write([!last.isCurrent, (last.from.id === partyId ? last.to : last.from).name, last.id], scope) : null };
  }
}

@Handles(GetRelation)
export class GetRelationSql {
  constructor(private readonly reads: Reads) {}

  async execute({ relationId }: GetRelation): Promise<RelationRecord> {
    for (const kind of ['person', 'organization'] as const) {
      const sql = new SqlText();
      const { text, columns } = seenRelations(kind, `select * from contacts.relations where id = ${sql.bind(relationId, 'uuid')}`, sql);
      const [row] = await this.reads.rows<RelationRecord>(`select ${columns} ${text}`, sql.values);
      if (row) return row;
    }
    throw new ResourceNotFound();
  }
}
