// One process at a time, by a lock file that a crash cannot leave closed for ever.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './postgres-process.mjs';

/** Waits for the lock, runs `work`, releases. `onWait` is told once when somebody else holds it. */
export async function withLock(file, work, onWait = () => undefined) {
  let release = tryLock(file).release;
  if (!release) onWait();
  while (!release) {
    await sleep(250);
    release = tryLock(file).release;
  }
  try {
    return await work();
  } finally {
    release();
  }
}

/** Answers {release} when the lock is ours, otherwise {holder}: the number of the process that has it. */
export function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = identity(process.pid);
  const draft = `${file}.${process.pid}`;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    writeFileSync(draft, mine);
    try {
      linkSync(draft, file); // appears whole or not at all
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const theirs = readIfPresent(file);
    if (theirs === undefined) continue;
    const holder = Number(theirs.split(' ')[0]);
    if (isAlive(holder) && identity(holder) === theirs) return { holder };
    removeStale(file, theirs);
  }
  throw new Error(`The lock file ${file} can be neither taken nor removed.`);
}

/** Somebody else may have removed the stale file and locked anew between our look and our removal. */
function removeStale(file, expected) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== expected) linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Process numbers repeat, above all in restarted containers; together with the start time they do not. */
function identity(pid) {
  if (process.platform !== 'linux') return String(pid);
  const stat = readIfPresent(`/proc/${pid}/stat`) ?? '';
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z') return 'ended'; // a zombie whose parent never asks for it
  const startTime = fields[19];
  const boot = readIfPresent('/proc/sys/kernel/random/boot_id')?.trim();
  return `${pid} ${startTime} ${boot}`;
}

function readIfPresent(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
}
