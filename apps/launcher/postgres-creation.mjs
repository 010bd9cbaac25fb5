// Creates the data folder of a PostgreSQL: scram, checksums, the builtin locale that is the same on every machine.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderAsSeenBy, giveTo } from './postgres-account.mjs';
import { binary } from './postgres-binaries.mjs';

export const superuser = 'postgres';
export const isCreated = (folder) => existsSync(join(folder, 'PG_VERSION'));
export const superuserPassword = (folder) => readFileSync(passwordFile(folder), 'utf8').trim();
const passwordFile = (folder) => join(folder, 'holdfast-password');

/** Works in a folder aside that is renamed when whole, so that a killed creation leaves nothing half. */
export function createCluster({ folder, account, binaries, settings }) {
  const staging = `${folder}.new`;
  const secret = `${folder}.password`;
  rmSync(staging, { recursive: true, force: true });
  rmSync(secret, { force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(staging, { mode: 0o700 });
  writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 });
  giveTo(account, staging);
  giveTo(account, secret);
  runInitdb({ staging, secret, account, binaries, settings });
  renameSync(secret, passwordFile(staging));
  if (existsSync(folder)) rmdirSync(folder); // refuses when something else lies there
  renameSync(staging, folder);
}

function runInitdb({ staging, secret, account, binaries, settings }) {
  const passwordInput = openSync(secret, 'r');
  const configuration = { timezone: 'UTC', log_timezone: 'UTC', ...settings };
  const result = spawnSync(
    binary(binaries, 'initdb'),
    [
      ...['-D', folderAsSeenBy(account, staging), '-U', superuser, '--auth=scram-sha-256', '--encoding=UTF8', '--data-checksums'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
      process.platform === 'win32' ? `--pwfile=${secret}` : '--pwfile=/dev/stdin',
      ...(configuration.fsync === 'off' ? ['--no-sync'] : []),
      ...Object.entries(configuration).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...account.spawnOptions, cwd: staging, env: plainEnvironment(), encoding: 'utf8', stdio: [passwordInput, 'pipe', 'pipe'] },
  );
  closeSync(passwordInput);
  if (result.status !== 0) throw new Error(`The database could not be created (initdb): ${result.error?.message ?? result.stderr.trim()}`);
}

/** Without the caller's PG… variables and locale, which would leak into the server. */
export function plainEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ$)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
