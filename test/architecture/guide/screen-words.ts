import { join } from 'node:path';
import { root, sourceFiles } from '../source/source-files.ts';
import type { GuideLanguage } from './guide-articles.ts';

/** Whether these words stand on some screen in this language; parts that a screen fills in may be anything. */
export async function screenWords(language: GuideLanguage): Promise<(words: string) => boolean> {
  const files = (await sourceFiles('apps/web/src', { endings: [`${language}.ts`] })).filter((file) => file.endsWith(`/texts/${language}.ts`));
  const modules = await Promise.all(files.map((file) => import(join(root, file)) as Promise<Record<string, Record<string, string>>>));
  return saidBy(modules.flatMap((module) => Object.values(module[language]!)));
}

export function saidBy(texts: readonly string[]): (words: string) => boolean {
  const whole = new Set(texts);
  const patterns = texts.filter((text) => text.includes('{{') && text.replaceAll(/\{\{\w+\}\}/gu, '').trim().length > 6).map(patternOf);
  return (words) => whole.has(words) || patterns.some((pattern) => pattern.test(words));
}

const patternOf = (text: string): RegExp => new RegExp(`^${text.split(/\{\{\w+\}\}/u).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('.+')}$`, 'u');
