// A PostgreSQL in a temporary folder, for tests: quick rather than durable, gone afterwards.
import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from './postgres-cluster.mjs';
import { giveTo, postgresAccount } from './postgres-account.mjs';
import { isAlive, runningPostgres } from './postgres-process.mjs';

const prefix = 'holdfast-test-';
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
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
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

/** A killed test run cannot clean up; the next one does it. Only our own folders: the temporary folder is everybody's. */
function sweepAbandoned(account) {
  const ours = account.uid ?? process.getuid?.();
  for (const name of readdirSync(tmpdir())) {
    const maker = Number(name.match(/^holdfast-test-(\d+)-/)?.[1]);
    const folder = join(tmpdir(), name);
    if (!maker || isAlive(maker)) continue;
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (!found?.isDirectory() || (ours !== undefined && found.uid !== ours)) continue;
    const server = runningPostgres(join(folder, 'data'));
    if (server) process.kill(server.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
