// Where things are registered in a module.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from './files.mjs';

/** The file with `const commands = [` or `const queries = [`: the module's table of contents, or a list beside it. */
export function handlersFile(root, module, list) {
  const folder = `libs/crm/${module}`;
  if (!existsSync(join(root, folder))) throw new Error(`There is no module ${module}: libs/crm has ${readdirSync(join(root, 'libs/crm')).join(', ')}.`);
  const found = [`${module}.${list}.ts`, `${module}.module.ts`].map((file) => `${folder}/${file}`).find((path) => existsSync(join(root, path)) && textOf(root, path).includes(`const ${list} = [`));
  if (!found) throw new Error(`${folder} has no list of ${list}.`);
  return found;
}

/** The module's permission for a verb, or the first it has. */
export function permissionOf(root, module, verb) {
  const path = `libs/crm/${module}/access.ts`;
  if (!existsSync(join(root, path))) throw new Error(`There is no ${path}.`);
  const verbs = [...textOf(root, path).matchAll(/^ {2}'?([a-z-]+)'?: \{/gmu)].map(([, each]) => each);
  return `${module}.${verbs.includes(verb) ? verb : verbs[0]}`;
}

/** A name is that of one thing in a module. */
export function requireNew(root, module, name) {
  const folder = join(root, 'libs/crm', module, 'application');
  const taken = readdirSync(folder, { recursive: true }).find((file) => file.endsWith('.ts') && new RegExp(`class ${name}\\b`, 'u').test(textOf(folder, file)));
  if (taken) throw new Error(`There is a ${name} already: libs/crm/${module}/application/${taken}.`);
}

/** The controller that answers at these nouns and has room for more of what it has. */
export function controllerOf(root, module, nouns, fits) {
  const folder = `libs/crm/${module}/adapters/rest`;
  if (!existsSync(join(root, folder))) return null;
  return readdirSync(join(root, folder)).map((file) => `${folder}/${file}`).find((path) => textOf(root, path).includes(`@Controller('${nouns}')`) && fits(textOf(root, path))) ?? null;
}
