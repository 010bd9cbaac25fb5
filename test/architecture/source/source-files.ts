import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');

const skipped = new Set(['node_modules', 'generated', 'dist', 'playwright-report', 'test-results']);

/** The source files of a folder, by their path from the root; specs too where asked for. */
export async function sourceFiles(folder: string, { specs = false, endings = ['.ts'] }: { specs?: boolean; endings?: readonly string[] } = {}): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) found.push(...(await sourceFiles(path, { specs, endings })));
    } else if (endings.some((ending) => entry.name.endsWith(ending)) && (specs || !entry.name.includes('.spec.'))) found.push(path);
  }
  return found.sort();
}
