// PostgreSQL refuses to run as root: finds the account to run it under.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';

const ordinary = { name: 'the current user', uid: undefined, gid: undefined, spawnOptions: {} };

/** As root: the owner of existing data, else `postgres`, else `nobody`. Otherwise simply whoever we are. */
export function postgresAccount(dataFolder) {
  if (process.getuid?.() !== 0) return ordinary;
  const entries = passwdEntries();
  const owner = dataFolder && existsSync(dataFolder) ? statSync(dataFolder).uid : 0;
  const entry =
    (owner !== 0 && entries.find(({ uid }) => uid === owner)) ||
    entries.find(({ name }) => name === 'postgres') ||
    entries.find(({ name }) => name === 'nobody');
  if (!entry) {
    throw new Error('PostgreSQL cannot run as root and this machine has no user "postgres" or "nobody". Start as an ordinary user.');
  }
  const { name, uid, gid } = entry;
  return { name, uid, gid, spawnOptions: { uid, gid } };
}

export function giveTo(account, path) {
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid);
}

function passwdEntries() {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([name, , uid]) => name && uid)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/**
 * The account may be unable to walk the path (a checkout in root's home) though the folder itself is its own.
 * A process that starts inside the folder reaches it through its working directory on Linux.
 */
export function folderAsSeenBy(account, folder) {
  if (account.uid === undefined) return folder;
  const walk = spawnSync('test', ['-x', folder], { ...account.spawnOptions, cwd: '/' });
  return walk.status === 0 || process.platform !== 'linux' ? folder : '/proc/self/cwd';
}
