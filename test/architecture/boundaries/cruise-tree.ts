import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import type { Intrusion } from './intrusions.ts';
import { rules } from './rules.ts';

export const root = join(import.meta.dirname, '..', '..', '..');

export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** The files of a cycle. */
  readonly round: readonly string[];
}

/** Every breach of the rules in a source tree, as `tsc` would resolve its imports. */
export async function breachesIn(tree: string): Promise<Breach[]> {
  const options = {
    baseDir: tree, validate: true, ruleSet: { forbidden: [...rules] }, tsPreCompilationDeps: true, preserveSymlinks: true,
    doNotFollow: { path: 'node_modules' }, exclude: { path: '^dist' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'], extensions: ['.ts', '.js', '.mjs', '.json'] },
  };
  const { output } = await cruise(['libs', 'apps/api', 'apps/demo', 'apps/worker'], options as never);
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to, cycle = [] }) => ({ rule: rule.name, from, to, round: cycle.map(({ name }) => name) }));
}

/** A copy of the sources with intruders among them; the real tree is never touched. */
export async function treeWith(intrusions: readonly Intrusion[]): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'holdfast-boundaries-'));
  for (const path of ['libs', 'apps/api', 'apps/demo', 'apps/worker', 'package.json', 'tsconfig.json']) await cp(join(root, path), join(tree, path), { recursive: true, force: true });
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const { file, text } of intrusions) {
    await mkdir(dirname(join(tree, file)), { recursive: true });
    await writeFile(join(tree, file), text);
  }
  return tree;
}
