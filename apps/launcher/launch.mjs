// Packages, build, database, then the API and the worker; at the end everything down again in the reverse order.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { tryLock } from './exclusive-lock.mjs';
import { isPortFree } from './free-port.mjs';
import { openHoldfastDatabase } from './holdfast-database.mjs';
import { ensureInstalled } from './installation.mjs';
import { say } from './progress.mjs';
import { projectRoot } from './project-root.mjs';
import { stopRequest } from './stop-request.mjs';
import { startProcesses } from './system-processes.mjs';

/** Answers the exit code once all is stopped. */
export async function launch({ demo, development = false }) {
  const dataFolder = resolve(projectRoot, process.env.DATA_DIR || '.data');
  const port = wantedPort();
  const opened = []; // what to close, in the order of opening
  const stop = stopRequest({ onSecond: () => opened.forEach(({ kill }) => kill()) });
  const onGivenUp = (name, why = 'keeps ending by itself, see its messages above.') => stop.fail(`The ${name} ${why}`);
  try {
    mkdirSync(dataFolder, { recursive: true });
    opened.push(dataFolderLock(dataFolder));
    await refuseTakenPort(port);
    const steps = [
      ensureInstalled,
      ensureBuilt,
      async () => opened.push(await openHoldfastDatabase(dataFolder, stop.fail)),
      async () => opened.push(startProcesses({ database: opened.at(-1), dataFolder, port, demo, development, onGivenUp })),
    ];
    for (const step of steps) if (!stop.requested) await step();
    return await stop.promise;
  } catch (error) {
    if (stop.requested) return 0; // a tool that fell to the same Ctrl-C is no failure
    throw error;
  } finally {
    if (stop.requested) say('Stopping…');
    for (const { close } of opened.reverse()) await close();
    if (stop.requested) say('Stopped');
  }
}

function wantedPort() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  return port;
}

/** Two systems over one data folder would stop each other's database. */
function dataFolderLock(dataFolder) {
  const { release, holder } = tryLock(join(dataFolder, 'launcher.lock'));
  if (!release) throw new Error(`Holdfast already runs from ${dataFolder} (process ${holder}). Stop it first, or set another DATA_DIR.`);
  return { close: release, kill: release };
}

async function refuseTakenPort(port) {
  for (const host of [undefined, '127.0.0.1']) {
    if (await isPortFree(port, host)) continue;
    throw new Error(`Port ${port} is taken by another program. Stop that, or choose another port: PORT=${port + 1} npm start`);
  }
}
