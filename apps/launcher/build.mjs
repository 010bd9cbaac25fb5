// Builds the server (swc) and the web (vite) into dist, each only when its sources changed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './exclusive-lock.mjs';
import { nothingToDo, timed } from './progress.mjs';
import { projectRoot } from './project-root.mjs';
import { runNode, toolScript } from './run-command.mjs';
import { sourcesStamp } from './sources-stamp.mjs';

const dist = join(projectRoot, 'dist');
const shared = ['package.json', 'package-lock.json', 'tsconfig.json'];
export const serverFolders = ['libs', 'apps/api', 'apps/demo', 'apps/worker'];
export const swcArguments = (folders) => [
  ...folders,
  ...['-d', 'dist', '--config-file', 'apps/launcher/swc.json', '--copy-files', '--quiet'],
];

const parts = [
  {
    title: 'Server built',
    stampFile: join(dist, 'server.stamp'),
    sources: [...serverFolders, ...shared, 'apps/launcher/swc.json'],
    exists: () => true,
    result: join(dist, 'apps/api/main.js'),
    async make() {
      for (const folder of ['libs', 'apps']) rmSync(join(dist, folder), { recursive: true, force: true });
      return runNode([toolScript('@swc/cli', 'swc'), ...swcArguments(serverFolders)]);
    },
  },
  {
    title: 'Web built',
    stampFile: join(dist, 'web.stamp'),
    sources: ['apps/web', ...shared],
    exists: () => existsSync(join(projectRoot, 'apps/web/index.html')),
    result: join(dist, 'web/index.html'),
    make: () => runNode([toolScript('vite'), 'build', 'apps/web', '--logLevel', 'warn'], { env: { NODE_ENV: 'production' } }),
  },
];

/** Throws when a part cannot be built. */
export async function ensureBuilt() {
  for (const part of parts.filter(({ exists }) => exists())) await timed(part.title, () => ensurePart(part));
}

/** Only what the server runs. */
export const ensureServerBuilt = () => ensurePart(parts[0]);

async function ensurePart(part) {
  if (isFresh(part)) return nothingToDo;
  return withLock(join(projectRoot, '.cache', 'build.lock'), async () => {
    if (isFresh(part)) return nothingToDo;
    const stamp = sourcesStamp(part.sources); // before the work: a change meanwhile means another build
    rmSync(part.stampFile, { force: true });
    const code = await part.make();
    if (code !== 0 || !existsSync(part.result)) throw new Error(`Building failed, see above (${part.title.split(' ')[0].toLowerCase()}).`);
    mkdirSync(dist, { recursive: true });
    writeFileSync(part.stampFile, stamp);
  });
}

const isFresh = ({ stampFile, result, sources }) =>
  existsSync(stampFile) && existsSync(result) && readFileSync(stampFile, 'utf8') === sourcesStamp(sources);
