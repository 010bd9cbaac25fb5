import pg from 'pg';
import { AuditKeys, AuditVerifier, HeadsFile, headText, inWords, notBegun, readHead, storedSecret, type Head } from '#platform/audit';
import { readConfiguration } from '#platform/settings';

/** Follows the chain of the audit and says what is wrong with it; ends with 1 when anything is. Arguments: `--head number:hash`, a head that was kept elsewhere, as often as wanted. */
const given = process.argv.slice(2);
const configuration = readConfiguration(process.env);
const database = new pg.Client({ connectionString: configuration.databaseUrl, options: '-c timezone=UTC -c default_transaction_read_only=on' });
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function* heads(): AsyncGenerator<Head> {
  for (const [at, name] of given.entries()) {
    if (name !== '--head') continue;
    const head = readHead(given[at + 1] ?? '');
    if (!head) throw new Error(`--head takes number:hash, not "${given[at + 1] ?? ''}".`);
    yield head;
  }
  if (configuration.auditHeads !== null) yield* new HeadsFile(configuration.auditHeads).heads();
}

async function main(): Promise<number> {
  await database.connect();
  const sql = async <Row extends object>(text: string, values: unknown[]): Promise<Row[]> => (await database.query<Row>(text, values)).rows;
  const secret = configuration.secret ?? (await storedSecret(sql));
  if (!configuration.secret) say('SECRET is not set: the key lies in the database, and whoever administers that could have made other seals. Compare with heads that were kept elsewhere.');
  const [begun, keys] = [Date.now(), new AuditKeys(secret, configuration.formerSecrets)];
  let state = notBegun;
  for await (const next of new AuditVerifier(sql, keys).verify(notBegun, heads())) state = next;
  const { rows, seals, unsealed, head, findings, found } = state;
  for (const finding of findings) say(inWords(finding));
  if (found > findings.length) say(`and ${found - findings.length} more`);
  const seconds = Math.max(0.001, (Date.now() - begun) / 1000);
  say(`${rows} rows under ${seals} seals, ${unsealed} not sealed yet: ${found === 0 ? 'nothing is wrong' : `${found} found wrong`} (${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s)`);
  if (head) say(`Head: ${headText(head)}`);
  return found === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  return 2;
}).then(async (code) => {
  await database.end();
  process.exitCode = code;
}, () => undefined);
