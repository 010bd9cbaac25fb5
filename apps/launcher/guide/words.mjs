// The words on the screens, by the folder of their texts and their key: 'crm/deals:win'.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../project-root.mjs';

const read = new Map();

/** Answers what stands on the screen: a text, or a pattern where part of it is filled in. */
export async function wordOf(language, name) {
  const [folder, key] = name.split(':');
  const words = await textsOf(language, folder);
  const word = words[key] ?? words[`${key}_other`];
  if (word === undefined) throw new Error(`There is no text ${name}`);
  return word.includes('{{') ? new RegExp(`^${word.split(/\{\{\w+\}\}/u).map(escaped).join('.*')}$`, 'u') : word;
}

export const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

async function textsOf(language, folder) {
  const path = join(projectRoot, 'apps/web/src', folder, 'texts', `${language}.ts`);
  if (!read.has(path)) {
    const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext } });
    read.set(path, import(`data:text/javascript,${encodeURIComponent(outputText)}`));
  }
  return (await read.get(path))[language];
}
