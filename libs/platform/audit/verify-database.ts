import pg from 'pg';
import { mayBecome, writer } from '#platform/persistence';
import type { Configuration } from '#platform/settings';
import { AuditKeys } from './audit-keys.ts';
import { inWords } from './finding.ts';
import { HeadsFile } from './heads-file.ts';
import { headText, type Head } from './seal.ts';
import { AuditVerifier, notBegun, type Verification } from './verify-audit.ts';

/** Verifies the audit of a database without the product, and says line by line what it finds. Answers whether all of it is as it was; `known` are heads that were kept elsewhere, beside those of the file. */
export async function verifyDatabase(configuration: Configuration, known: readonly Head[], say: (line: string) => void): Promise<boolean> {
  const database = new pg.Client({ connectionString: configuration.databaseUrl, options: '-c timezone=UTC -c default_transaction_read_only=on' });
  await database.connect();
  try {
    // A login of the application's own may do nothing by itself.
    if (await mayBecome(database, writer)) await database.query(`set role ${writer}`);
    const sql = async <Row extends object>(text: string, values: unknown[]): Promise<Row[]> => (await database.query<Row>(text, values)).rows;
    if (!configuration.secret) say('SECRET is not set: the key lies in the database, and whoever administers that could have made other seals. Compare with heads that were kept elsewhere.');
    const keys = new AuditKeys(configuration.secret ?? (await storedSecret(database)), configuration.formerSecrets);
    const begun = Date.now();
    let state = notBegun;
    for await (const next of new AuditVerifier(sql, keys).verify(notBegun, headsOf(configuration, known))) state = next;
    report(state, Math.max(0.001, (Date.now() - begun) / 1000), say);
    return state.found === 0;
  } finally {
    await database.end();
  }
}

/** What a verification found, in lines. */
function report({ rows, seals, unsealed, head, findings, found }: Verification, seconds: number, say: (line: string) => void): void {
  for (const finding of findings) say(inWords(finding));
  if (found > findings.length) say(`and ${found - findings.length} more`);
  say(`${rows} rows under ${seals} seals, ${unsealed} not sealed yet: ${found === 0 ? 'nothing is wrong' : `${found} found wrong`} (${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s)`);
  if (head) say(`Head: ${headText(head)}`);
}

async function* headsOf({ auditHeads }: Configuration, known: readonly Head[]): AsyncGenerator<Head> {
  yield* known;
  if (auditHeads !== null) yield* new HeadsFile(auditHeads).heads();
}

/** The secret that an installation without a SECRET made for itself. */
async function storedSecret(database: pg.Client): Promise<string> {
  const [row] = (await database.query<{ value: string }>(`select value from platform.secrets where name = 'cursors'`)).rows;
  if (!row) throw new Error('There is no secret yet: this database has never been started on.');
  return row.value;
}
