import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/** A hash over names, sizes and times: a few milliseconds where reading everything would take longer. */
export function sourcesStamp(paths) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const path of paths) add(hash, path);
  return hash.digest('hex');
}

function add(hash, path) {
  const found = statSync(join(projectRoot, path), { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(join(projectRoot, path)).sort()) {
    if (name !== 'node_modules') add(hash, `${path}/${name}`);
  }
}
