// Installs the locked packages when the lock file, the Node or the platform is another than last time.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './exclusive-lock.mjs';
import { npmCi } from './npm-command.mjs';
import { nothingToDo, say, timed } from './progress.mjs';
import { projectRoot } from './project-root.mjs';

// Inside node_modules, so that it goes when node_modules goes.
const stampFile = join(projectRoot, 'node_modules', '.holdfast-installed');

export function ensureInstalled() {
  return timed('Packages installed', async () => {
    if (isInstalled()) return nothingToDo;
    const lock = join(projectRoot, '.cache', 'install.lock');
    return withLock(lock, install, () => say('Another start installs the packages, waiting for it…'));
  });
}

async function install() {
  if (isInstalled()) return nothingToDo;
  say('Installing packages…');
  if ((await npmCi(projectRoot)) !== 0) throw new Error('npm ci failed, see above.');
  writeFileSync(stampFile, stamp());
}

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();

function stamp() {
  const lock = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json'))).digest('hex');
  return `${lock} node-${process.versions.modules} ${process.platform}-${process.arch}\n`;
}
