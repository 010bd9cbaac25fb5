import pg from 'pg';
import { relationshipRows } from './relationship-rows.ts';

export interface RelationshipSize {
  readonly persons: number;
  readonly organizations: number;
  readonly activities: number;
}

/** Indexes that no constraint stands on: they are made again when the rows are there, which takes a tenth of keeping them. */
const spareIndexes = `select schemaname || '.' || indexname as name, indexdef as made from pg_indexes i where schemaname || '.' || tablename = $1
  and not exists (select from pg_constraint c where c.conindid = (quote_ident(schemaname) || '.' || quote_ident(indexname))::regclass)`;

/** Fills people, companies, careers and contacts by one statement a table; what triggers would have worked out is worked out for all at once. */
export async function fillRelationships(databaseUrl: string, size: RelationshipSize): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC -c synchronous_commit=off -c maintenance_work_mem=1GB -c work_mem=512MB -c jit=off' });
  await client.connect();
  await client.query('set session_replication_role = replica');
  for (const { table, text, needs } of relationshipRows) {
    const { rows: indexes } = await client.query<{ name: string; made: string }>(spareIndexes, [table]);
    for (const { name } of indexes) await client.query(`drop index ${name}`);
    await client.query(text, needs.map((each) => size[each]));
    for (const { made } of indexes) await client.query(made);
    await client.query(`vacuum (freeze, analyze) ${table}`);
  }
  await client.query('vacuum analyze');
  await client.end();
}
