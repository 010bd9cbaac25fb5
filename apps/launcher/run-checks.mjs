// Runs checks, all of them whatever fails, and prints the sum as the last line: first those that only read the sources, two at
// a time, then what runs the product, one after the other.
import { checks } from './checks.mjs';
import { ensureInstalled } from './installation.mjs';
import { say, seconds } from './progress.mjs';
import { stopRequest } from './stop-request.mjs';
import { openTemporaryDatabase } from './temporary-database.mjs';

/** `only`: names of checks, all when empty; `rest`: arguments for the tool behind them. Answers the exit code. */
export async function runChecks({ only = [], rest = [] }) {
  const wanted = checks.filter(({ name, applies }) => (only.length === 0 || only.includes(name)) && (applies?.() ?? true));
  if (wanted.length === 0) throw new Error(`Nothing to run. Checks: ${[...new Set(checks.map(({ name }) => name))].join(', ')}`);
  const stop = stopRequest({ onSecond: () => undefined });
  await ensureInstalled();
  const database = wanted.some(({ needsDatabase }) => needsDatabase) && !stop.requested ? await openDatabase() : undefined;
  const total = { passed: 0, failed: 0 };
  let blocked = false;
  const take = async (check) => {
    if (stop.requested) return;
    const counts = blocked && check.needsBuild ? notRun : await runCheck(check, { databaseUrl: database?.adminUrl, rest });
    blocked ||= counts.isNotBuilt === true;
    total.passed += counts.passed;
    total.failed += counts.failed;
    say(`${counts.failed ? '✗' : '✓'} ${check.title}: ${counts.passed} passed, ${counts.failed} failed (${counts.duration ?? 'not run'})`);
  };
  try {
    const readers = wanted.filter(({ readsOnly }) => readsOnly);
    const lane = async () => {
      for (let check = readers.shift(); check; check = readers.shift()) await take(check);
    };
    await Promise.all([lane(), lane()]);
    for (const check of wanted.filter(({ readsOnly }) => !readsOnly)) await take(check);
  } finally {
    await database?.close();
  }
  if (stop.requested) return 130;
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

const notRun = { passed: 0, failed: 1 };

async function runCheck({ title, run }, context) {
  say(`${title}…`);
  const start = Date.now();
  try {
    return { ...(await run(context)), duration: seconds(Date.now() - start) };
  } catch (error) {
    console.error(error.message);
    return { ...notRun, duration: seconds(Date.now() - start) };
  }
}

function openDatabase() {
  const given = process.env.HOLDFAST_TEST_DATABASE_URL;
  return given ? { adminUrl: given, close: async () => undefined } : openTemporaryDatabase();
}
