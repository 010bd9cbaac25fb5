import { readHead, verifyDatabase } from '#platform/audit';
import { readConfiguration } from '#platform/settings';

/** Follows the chain of the audit and says what is wrong with it; ends with 1 when anything is. `--head number:hash`, as often as wanted: heads that were kept elsewhere. */
const heads = process.argv.flatMap((each, at, all) => (each === '--head' ? [{ given: all[at + 1] ?? '', head: readHead(all[at + 1] ?? '') }] : []));
const unread = heads.find(({ head }) => head === undefined);

try {
  if (unread) throw new Error(`--head takes number:hash, not "${unread.given}".`);
  const isWhole = await verifyDatabase(readConfiguration(process.env), heads.map(({ head }) => head!), (line) => process.stdout.write(`${line}\n`));
  process.exitCode = isWhole ? 0 : 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
