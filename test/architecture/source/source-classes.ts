import { join } from 'node:path';
import { root, sourceFiles } from './source-files.ts';

export type AnyClass = abstract new (...args: never[]) => object;

export interface SourceClass {
  readonly type: AnyClass;
  readonly file: string;
}

/** Every class the sources of a folder export, loaded as it runs. */
export async function sourceClasses(folder: string): Promise<SourceClass[]> {
  const found = new Map<unknown, SourceClass>();
  for (const file of await sourceFiles(folder)) {
    const exported = (await import(join(root, file))) as Record<string, unknown>;
    for (const value of Object.values(exported)) {
      const isClass = typeof value === 'function' && /^class\b/u.test(Function.prototype.toString.call(value));
      if (isClass && !found.has(value)) found.set(value, { type: value as AnyClass, file });
    }
  }
  return [...found.values()];
}

/** The classes that extend another, leaving out those that are only there to be extended. */
export function leavesOf(classes: readonly SourceClass[], parent: AnyClass): SourceClass[] {
  const below = classes.filter(({ type }) => type.prototype instanceof parent);
  return below.filter(({ type }) => !below.some((other) => other.type.prototype instanceof type));
}
