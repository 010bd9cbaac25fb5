// Starts, adopts and stops the PostgreSQL of one data folder.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.mjs';
import { folderAsSeenBy, postgresAccount } from './postgres-account.mjs';
import { binary, reachableBinaries } from './postgres-binaries.mjs';
import { createCluster, isCreated, plainEnvironment, superuser, superuserPassword } from './postgres-creation.mjs';
import { pidFile, postgresEnded, runningPostgres } from './postgres-process.mjs';

const secondsToRecover = 600; // replaying a large log after a crash takes its time

/** `settings` are written when the data folder is created. Answers {adminUrl, port, password, isRunning, restart, stop, kill}. */
export async function openCluster({ folder, logFile, settings = {} }) {
  const account = postgresAccount(folder);
  const binaries = reachableBinaries(account);
  if (!isCreated(folder)) createCluster({ folder, account, binaries, settings });
  const password = superuserPassword(folder);
  const start = { folder, logFile, account, binaries };
  const server = (await runningServer(folder)) ?? (await startServer(start));
  return {
    password,
    port: server.port,
    adminUrl: `postgres://${superuser}:${password}@127.0.0.1:${server.port}/postgres`,
    isRunning: () => runningPostgres(folder) !== undefined,
    restart: async () => (await runningServer(folder)) ?? startServer({ ...start, port: server.port }),
    stop: () => stopServer(folder, binaries),
    /** Without a checkpoint: nothing is lost, the next start recovers. */
    kill: () => signal(runningPostgres(folder)?.pid, 'SIGQUIT'),
  };
}

/** A killed launcher leaves its server behind: it is taken over once it is ready. */
async function runningServer(folder) {
  const server = runningPostgres(folder);
  if (!server) {
    rmSync(pidFile(folder), { force: true }); // left by a crash; its number may belong to anybody by now
    return undefined;
  }
  if (server.status === 'stopping') {
    if (!(await postgresEnded(folder, 120))) throw new Error(`PostgreSQL (process ${server.pid}) does not finish stopping.`);
    return undefined;
  }
  return ready(folder, () => runningPostgres(folder) !== undefined);
}

async function startServer({ folder, logFile, account, binaries, port }) {
  keepLogSmall(logFile);
  // A port can be lost to somebody else in between, and backends of a crashed server need a moment to notice.
  for (let attempt = 1; ; attempt += 1) {
    const logStart = existsSync(logFile) ? statSync(logFile).size : 0;
    const server = await tryToStart({ folder, logFile, account, binaries, port: port ?? (await freePort()) });
    if (server) return server;
    const log = readFileSync(logFile).subarray(logStart).toString('utf8').trim();
    if (attempt === 10 || !/in use/i.test(log)) throw new Error(`PostgreSQL did not start (log: ${logFile}):\n${log}`);
    await sleep(500);
  }
}

async function tryToStart({ folder, logFile, account, binaries, port }) {
  const log = openSync(logFile, 'a', 0o600);
  const options = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '' };
  const child = spawn(
    binary(binaries, 'postgres'),
    ['-D', folderAsSeenBy(account, folder), ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // Detached: Ctrl-C in a terminal reaches only the launcher, which stops the database last.
    { ...account.spawnOptions, cwd: folder, env: plainEnvironment(), detached: true, windowsHide: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let failure;
  let ended = false;
  child.once('error', (error) => ((failure = error), (ended = true)));
  child.once('exit', () => (ended = true));
  child.unref();
  const server = await ready(folder, () => !ended);
  if (failure) throw failure;
  return server;
}

async function ready(folder, isRunning) {
  const deadline = Date.now() + secondsToRecover * 1000;
  while (isRunning()) {
    const server = runningPostgres(folder);
    if (server?.status === 'ready') return server;
    if (Date.now() > deadline) throw new Error(`PostgreSQL was not ready within ${secondsToRecover} s.`);
    await sleep(20);
  }
  return undefined;
}

/** Rolls open transactions back and leaves a clean data folder ("fast"). */
async function stopServer(folder, binaries) {
  const server = runningPostgres(folder);
  if (!server) return;
  if (process.platform === 'win32') {
    spawnSync(binary(binaries, 'pg_ctl'), ['stop', '-m', 'fast', '-D', folder], { stdio: 'ignore' });
  } else {
    signal(server.pid, 'SIGINT');
  }
  if (await postgresEnded(folder, 90)) return;
  signal(server.pid, 'SIGQUIT');
  await postgresEnded(folder, 10);
}

function signal(pid, name) {
  if (!pid) return;
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // ended by itself meanwhile
  }
}

function keepLogSmall(logFile) {
  if (existsSync(logFile) && statSync(logFile).size > 10_000_000) renameSync(logFile, `${logFile}.1`);
}
