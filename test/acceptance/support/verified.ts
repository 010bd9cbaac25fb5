import pg from 'pg';
import { AuditVerifier, notBegun, type AuditKeys, type Head, type Verification } from '#platform/audit';
import type { TestDatabase } from '#platform/testing';

/** Does something in the database as its superuser, around every rule of it, and asks what it has come to; then takes it back. */
export async function tampered<T>({ url }: TestDatabase, statements: readonly string[], ask: (client: pg.Client) => Promise<T>, end: 'rollback' | 'commit' = 'rollback'): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    for (const each of statements) await client.query(each);
    const answer = await ask(client);
    await client.query(end);
    return answer;
  } finally {
    await client.end();
  }
}

/** What the verifier says of the audit as this connection sees it. */
export async function verification(client: pg.Client, keys: AuditKeys, heads: readonly Head[] = []): Promise<Verification> {
  const verifier = new AuditVerifier(async (text, values) => (await client.query(text, values)).rows as never, keys);
  let state = notBegun;
  for await (const next of verifier.verify(notBegun, (async function* () { yield* heads; })())) state = next;
  return state;
}
