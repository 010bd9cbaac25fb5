import type { TestDatabase } from '#platform/testing';

/** Columns that move although nothing was done: how lately a session and a key were used. */
const moving: Readonly<Record<string, readonly string[]>> = {
  'identity.sessions': ['last_seen_at'],
  'identity.api_keys': ['last_used_at', 'last_used_ip'],
};
/** Who read what, and how much, is written in batches after the answer; requests and failed sign-ins are counted; the queue looks at its clock. */
const aside = ['platform.read_counts', 'platform.read_excesses', 'platform.read_log', 'platform.request_counts', 'identity.sign_in_attempts', 'pgboss.instance', 'pgboss.version', 'pgboss.queue'];

/** Writes one statement that answers of each table of the database how many rows it has and a hash of all of them. */
export async function digestOf(database: TestDatabase): Promise<() => Promise<Map<string, string>>> {
  const tables = await database.rows<{ name: string }>(`select table_schema || '.' || table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`);
  const unknown = [...Object.keys(moving), ...aside].filter((each) => !tables.some(({ name }) => name === each));
  if (unknown.length > 0) throw new Error(`No such tables: ${unknown.join(', ')}`);
  const parts = tables.filter(({ name }) => !aside.includes(name)).map(({ name }) => {
    const [schema, table] = name.split('.');
    const row = `(to_jsonb(t) - '{${(moving[name] ?? []).join(',')}}'::text[])::text`;
    return `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(h, '' order by h)), '') as hash from (select md5(${row}) as h from "${schema}"."${table}" t) x`;
  });
  const statement = parts.join(' union all ');
  return async () => new Map((await database.rows<{ name: string; hash: string }>(statement)).map(({ name, hash }) => [name, hash]));
}

export const moved = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] => [...after].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
