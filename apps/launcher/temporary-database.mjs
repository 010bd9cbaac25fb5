// A PostgreSQL in a temporary folder, for tests: quick rather than durable, gone afterwards.
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openCluster } from './postgres-cluster.mjs';
import { giveTo, postgresAccount } from './postgres-account.mjs';
import { isAlive, runningPostgres } from './postgres-process.mjs';

const prefix = 'holdfast-test-';
const memory = '/dev/shm';
const enough = 4 * 2 ** 30;
const quick = {
  max_connections: 200,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_wal_size: '1GB',
};

/** Answers {adminUrl, close}; the URL is the superuser's, so that each test file can make a database of its own. With other `settings` it may be durable. */
export async function openTemporaryDatabase(settings = quick) {
  const account = postgresAccount();
  sweepAbandoned(account);
  const folder = mkdtempSync(join(settings === quick ? quickFolder() : tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o700);
  giveTo(account, folder);
  const cluster = await openCluster({ folder: join(folder, 'data'), logFile: join(folder, 'log'), settings });
  return {
    adminUrl: cluster.adminUrl,
    async close() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same in a folder that stays: for what takes long to fill. A folder that is not there yet is made. */
export async function openKeptDatabase(folder, settings) {
  const made = !existsSync(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (made) giveTo(postgresAccount(), folder);
  const cluster = await openCluster({ folder: join(folder, 'data'), logFile: join(folder, 'log'), settings });
  return { adminUrl: cluster.adminUrl, close: () => cluster.stop() };
}

/** In memory where there is plenty: a database has a thousand files, and a disk takes twenty times as long to clone them. */
const quickFolder = () => (room(memory) >= enough ? memory : tmpdir());

/** Bytes; 0 where there is no such folder, or no such thing as on Windows. */
function room(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/** A killed test run cannot clean up; the next one does it. Only our own folders: the temporary folder is everybody's. */
function sweepAbandoned(account) {
  const ours = account.uid ?? process.getuid?.();
  const places = [tmpdir(), ...(room(memory) > 0 ? [memory] : [])];
  for (const folder of places.flatMap((place) => readdirSync(place).map((name) => join(place, name)))) {
    const maker = Number(basename(folder).match(/^holdfast-test-(\d+)-/)?.[1]);
    if (!maker || isAlive(maker)) continue;
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (!found?.isDirectory() || (ours !== undefined && found.uid !== ours)) continue;
    const server = runningPostgres(join(folder, 'data'));
    if (server) process.kill(server.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
