// The processes of a running system, with what they need to know about each other.
import { serverFolders, swcArguments } from './build.mjs';
import { toolScript } from './run-command.mjs';
import { superviseProcess } from './supervised-process.mjs';

export function startProcesses({ database, dataFolder, port, demo, development, onGivenUp }) {
  const env = {
    NODE_ENV: process.env.NODE_ENV || (development ? 'development' : 'production'),
    DATABASE_URL: database.url,
    DATA_DIR: dataFolder,
    PORT: String(port),
    PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${port}`,
    HOLDFAST_STDIN_LIFELINE: '1',
    ...(demo ? { HOLDFAST_DEMO: '1' } : {}),
  };
  const served = servers(development ? ['--watch'] : [], env, database.ownerUrl);
  const wanted = development ? [...tools(port), ...served] : served;
  const processes = wanted.map((process) => superviseProcess({ env, ...process, onGivenUp }));
  return {
    close: () => Promise.all(processes.map((process) => process.close())),
    kill: () => processes.forEach((process) => process.kill()),
  };
}

/** The API prepares the database as its owner, the worker waits for that and never knows him. */
const servers = (nodeOptions, env, ownerUrl) =>
  [['api', ownerUrl], ['worker', '']].map(([name, owner]) => ({ name, args: [...nodeOptions, '--enable-source-maps', `dist/apps/${name}/main.js`], env: { ...env, MIGRATE_DATABASE_URL: owner } }));

const tools = (port) => [
  { name: 'compiler', args: [toolScript('@swc/cli', 'swc'), ...swcArguments(serverFolders), '--watch'], env: {} },
  { name: 'web server', args: [toolScript('vite'), 'apps/web'], env: { HOLDFAST_API: `http://localhost:${port}` } },
];
