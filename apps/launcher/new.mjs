// npm run new -- command <module> <verb-noun> | query <module> <verb-noun> | module <nouns>
import { newCommand } from './new/new-command.mjs';
import { newModule } from './new/new-module.mjs';
import { newQuery } from './new/new-query.mjs';
import { projectRoot } from './project-root.mjs';

const kinds = { command: [newCommand, 2], query: [newQuery, 2], module: [newModule, 1] };
const usage = 'npm run new -- command complaints close-complaint\nnpm run new -- query complaints count-complaints\nnpm run new -- module complaints';

try {
  const [kind = '', ...names] = process.argv.slice(2);
  const [make, count] = kinds[kind] ?? [];
  if (!make || names.length !== count || !names.every((name) => /^[a-z]+(?:-[a-z]+)*$/u.test(name))) throw new Error(usage);
  const { written, changed, next } = make(process.env.HOLDFAST_NEW_ROOT ?? projectRoot, ...names);
  for (const path of written) console.log(`written  ${path}`);
  for (const path of changed) console.log(`changed  ${path}`);
  console.log(`\nNow:\n${next.map((each, at) => `${at + 1}. ${each}`).join('\n')}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
