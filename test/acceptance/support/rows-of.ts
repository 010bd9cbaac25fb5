import type { TestDatabase } from '#platform/testing';

/** Of the machinery: what is written beside the records. */
const beside = String.raw`^(handover|pgboss|pg_catalog|information_schema|public)\.|^platform\.(audit_events|audit_seals|events|deliveries|receipts|notices|jobs|read_log|read_counts|request_counts|secrets|idempotency_keys|days_done|migrations|mails)$|^identity\.(sessions|access_epoch|sign_in_attempts|known_devices)$`;

/** Every row of the business by its table and key, without its version and who wrote it last; two of these say what differs between two moments. */
export async function rowsOf(database: TestDatabase): Promise<ReadonlyMap<string, string>> {
  const tables = await database.rows<{ name: string }>(`select table_schema || '.' || table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema || '.' || table_name !~ $1 order by 1`, [beside]);
  const rows = new Map<string, string>();
  for (const { name } of tables) {
    const found = await database.rows<{ key: string; row: string }>(`select coalesce(to_jsonb(t) ->> 'id', md5(to_jsonb(t)::text)) as key, (to_jsonb(t) - 'version' - 'updated_at' - 'updated_by_id')::text as row from ${name} t`);
    for (const { key, row } of found) rows.set(`${name} ${key}`, row);
  }
  return rows;
}

/** What differs: rows that are gone, rows that say something else, rows that are new. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): { gone: string[]; other: string[]; made: string[] } {
  const keys = [...before.keys()];
  return {
    gone: keys.filter((key) => !after.has(key)), other: keys.filter((key) => after.has(key) && after.get(key) !== before.get(key)).map((key) => `${key}: ${before.get(key)} → ${after.get(key)}`),
    made: [...after.keys()].filter((key) => !before.has(key)),
  };
}
