import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../source/source-files.ts';

export const guide = 'docs/user-guide';
export const guideLanguages = ['en', 'ru'] as const;
export type GuideLanguage = (typeof guideLanguages)[number];

/** One article of the user guide in one language, as the file says it. */
export interface GuideArticle {
  readonly file: string;
  readonly slug: string;
  readonly language: GuideLanguage;
  readonly front: Readonly<Record<string, string>>;
  readonly body: string;
}

export async function guideArticles(): Promise<GuideArticle[]> {
  const files = (await readdir(join(root, guide))).filter((file) => file.endsWith('.md')).sort();
  return Promise.all(files.map(async (file) => articleOf(file, await readFile(join(root, guide, file), 'utf8'))));
}

export function articleOf(file: string, text: string): GuideArticle {
  const [, slug = '', language = ''] = /^(.+)\.(\w\w)\.md$/u.exec(file) ?? [];
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  const front = Object.fromEntries(head.split('\n').map((line) => line.split(/:\s*(.*)/su).slice(0, 2) as [string, string]));
  return { file, slug, language: language as GuideLanguage, front, body };
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

export const linksIn = (body: string): string[] => all(body, /(?<!!)\[[^\]]*\]\(([^)]+)\)/gu);
export const picturesIn = (body: string): string[] => all(body, /!\[[^\]]*\]\(([^)]+)\)/gu);

/** What is bold names something on a screen; but a case that begins a line of a list and ends like a sentence is told, not named. */
export const labelsIn = (body: string): string[] => all(body.replaceAll(/^- \*\*[^*]+[.”»]\*\*/gmu, ''), /\*\*([^*]+)\*\*/gu);
