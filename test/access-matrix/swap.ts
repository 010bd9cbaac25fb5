import type { TestDatabase } from '#platform/testing';

interface Column { readonly name: string; readonly column: string; readonly type: string }

const textual = ['text', 'character varying', 'jsonb', 'json', 'ARRAY', 'numeric', 'date', 'integer', 'bigint'];

/**
 * Exchanges words for each other wherever they stand in a database: in fields, histories, audit, search keys, events and queues. What is then different is these values and nothing else:
 * no id, no version, no time, no count. No trigger and no constraint of another table hears of it.
 */
export async function swapped(database: TestDatabase, pairs: readonly (readonly [string, string])[]): Promise<number> {
  const columns = await database.rows<Column>(`select c.table_schema || '.' || c.table_name as name, c.column_name as column, format_type(a.atttypid, a.atttypmod) as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name) join pg_attribute a on a.attrelid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass and a.attname = c.column_name
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'pgboss') and c.is_generated = 'NEVER' and c.is_identity = 'NO' and c.data_type = any($1) and a.atttypid not in ('uuid[]'::regtype)`, [textual]);
  const swap = (text: string): string => pairs.reduce((all, [one, other]) => `replace(replace(replace(${all}, '${one}', '~~'), '${other}', '${one}'), '~~', '${other}')`, text);
  const hit = (text: string): string => `${text} ~ '${pairs.flat().join('|')}'`;
  const byTable = [...new Set(columns.map(({ name }) => name))].map((name) => [name, columns.filter((each) => each.name === name)] as const);
  const updates = byTable.map(([name, each]) => `update ${name} set ${each.map(({ column, type }) => `"${column}" = ${swap(`"${column}"::text`)}::${type}`).join(', ')} where ${each.map(({ column }) => hit(`"${column}"::text`)).join(' or ')}`);
  await database.rows(['begin', 'set local session_replication_role = replica', ...updates, 'commit'].join(';'));
  return updates.length;
}
