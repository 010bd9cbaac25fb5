// npm run verify-audit [-- --head number:hash …]
// Follows the chain of the audit on DATABASE_URL, or on the embedded database whether the system runs or not; ends with 1 when something is wrong.
import { join, resolve } from 'node:path';
import { runsOnFitNode } from './fit-node.mjs';
import { ensureBuilt } from './build.mjs';
import { tryLock } from './exclusive-lock.mjs';
import { openHoldfastDatabase } from './holdfast-database.mjs';
import { ensureInstalled } from './installation.mjs';
import { projectRoot } from './project-root.mjs';
import { runNode } from './run-command.mjs';

async function verify() {
  const dataFolder = resolve(projectRoot, process.env.DATA_DIR || '.data');
  // A running system keeps its database: it is only asked, and left running.
  const { release } = process.env.DATABASE_URL ? {} : tryLock(join(dataFolder, 'launcher.lock'));
  try {
    await ensureInstalled();
    await ensureBuilt();
    const database = await openHoldfastDatabase(dataFolder, () => undefined);
    try {
      return await runNode(['--enable-source-maps', 'dist/apps/worker/verify-audit.js', ...process.argv.slice(2)], { env: { DATABASE_URL: database.url, MIGRATE_DATABASE_URL: '', DATA_DIR: dataFolder } });
    } finally {
      if (release) await database.close();
    }
  } finally {
    release?.();
  }
}

try {
  if (await runsOnFitNode()) process.exit(await verify());
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
