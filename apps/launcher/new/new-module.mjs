// npm run new -- module complaints
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { edit, lastInList, withImport, writeTemplates } from './files.mjs';
import { marksOfNoun, singular } from './names.mjs';

const stampOf = (now) => now.toISOString().replace(/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d).*$/u, '$1$2$3-$4$5');

/** A module with one aggregate: it can be added, changed, listed and opened, within reach, with its audit, its events and its story. */
export function newModule(root, name, now = new Date()) {
  if (!/^[a-z]+s$/u.test(name)) throw new Error('A module is one English word in the plural, such as complaints: its schema, permissions and addresses are called so.');
  if (existsSync(join(root, 'libs/crm', name))) throw new Error(`libs/crm/${name} is there already.`);
  const marks = { ...marksOfNoun(singular(name), name), stamp: stampOf(now) };
  const written = writeTemplates(root, 'module', marks);
  const changed = [
    edit(root, 'apps/api/modules.ts', (text) => lastInList('modules', `${marks.Nouns}Module`)(withImport(text, `import { ${marks.Nouns}Module } from '#crm/${name}';`))),
    edit(root, 'test/architecture/boundaries/rules.ts', lastInList('modules', `'${name}'`)),
  ];
  return { written, changed, next: ['Give its labels and words in Russian and Ukrainian: access.ts, kinds, audit/texts.', 'npm run generate'] };
}
