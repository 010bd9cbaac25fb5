// What postmaster.pid tells about a data folder, and whether that is still true.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The server of this data folder: {pid, port, status}, or undefined when none runs. */
export function runningPostgres(dataFolder) {
  const written = readPidFile(dataFolder);
  return written && isPostgresOf(written.pid, dataFolder) ? written : undefined;
}

export const pidFile = (dataFolder) => join(dataFolder, 'postmaster.pid');

function readPidFile(dataFolder) {
  try {
    const lines = readFileSync(pidFile(dataFolder), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() } : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A process number alone proves nothing after a crash or in a restarted container. */
function isPostgresOf(pid, dataFolder) {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataFolder);
    } catch (error) {
      // Gone meanwhile, a zombie, or another user's process, which cannot be the server of our folder.
      if (['ENOENT', 'EACCES', 'EPERM', 'ESRCH'].includes(error.code)) return false;
      throw error;
    }
  }
  if (process.platform === 'win32') {
    return /postgres/i.test(spawnSync('tasklist', ['/FI', `PID eq ${pid}`], { encoding: 'utf8' }).stdout ?? '');
  }
  return /postgres/.test(spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '');
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A clean end removes the file; a zombie nobody reaps would look alive for ever. */
export async function postgresEnded(dataFolder, seconds) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (!existsSync(pidFile(dataFolder)) || !runningPostgres(dataFolder)) return true;
    await sleep(20);
  }
  return false;
}
