// npm run bench [-- --persons 100000 --rounds 5 --seconds 2 --only search]
// npm run bench -- --only map --persons 1000000 --activities 5000000 --keep FOLDER: what was filled stays in the folder for the next time.
// How fast the product is, as a ratio to a bare server in the same run, on a temporary PostgreSQL that keeps its promises.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runsOnFitNode } from './fit-node.mjs';
import { ensureBuilt, swcArguments } from './build.mjs';
import { databaseSettings } from './holdfast-database.mjs';
import { ensureInstalled } from './installation.mjs';
import { runNode, toolScript } from './run-command.mjs';
import { stopRequest } from './stop-request.mjs';
import { openKeptDatabase, openTemporaryDatabase } from './temporary-database.mjs';

async function bench() {
  stopRequest({ onSecond: () => undefined });
  await ensureInstalled();
  await ensureBuilt();
  const code = await runNode([toolScript('@swc/cli', 'swc'), ...swcArguments(['test/performance', 'test/fixtures'])]);
  if (code !== 0) return code;
  const { keep } = parseArgs({ options: { keep: { type: 'string' } }, strict: false }).values;
  const database = keep ? await openKeptDatabase(resolve(keep), databaseSettings()) : await openTemporaryDatabase(databaseSettings());
  try {
    return await runNode(['dist/test/performance/bench.js', ...process.argv.slice(2)], { env: { HOLDFAST_TEST_DATABASE_URL: database.adminUrl } });
  } finally {
    await database.close();
  }
}

try {
  if (await runsOnFitNode()) process.exit(await bench());
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
