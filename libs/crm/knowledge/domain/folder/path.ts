import type { Language } from '../language.ts';

export type NamedFile =
  | { readonly kind: 'text'; readonly slug: string; readonly language: Language }
  | { readonly kind: 'process'; readonly slug: string }
  | { readonly kind: 'file' }
  | { readonly kind: 'other' };

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const text = new RegExp(`(?:^|/)(${slug})\\.(en|ru|uk)\\.md$`, 'u');
const process = new RegExp(`(?:^|/)processes/(${slug})\\.md$`, 'u');

/** What the place of a file says that it is. Sub-folders group; `files` and `processes` may stand in any of them. */
export function namedFile(path: string): NamedFile {
  const [, ofProcess] = process.exec(path) ?? [];
  if (ofProcess && ofProcess.length <= 80) return { kind: 'process', slug: ofProcess };
  if (/(?:^|\/)files\//u.test(path)) return { kind: 'file' };
  const [, ofText, language] = text.exec(path) ?? [];
  return ofText && ofText.length <= 80 ? { kind: 'text', slug: ofText, language: language as Language } : { kind: 'other' };
}

/** What is meant by a relative address in a file of the folder; null where it leads out of it. */
export function pathFrom(file: string, address: string): string | null {
  const parts = file.split('/').slice(0, -1);
  for (const part of address.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Equal for two paths that one disk would take for one. */
export const diskKey = (path: string): string => path.normalize('NFC').toLowerCase();
