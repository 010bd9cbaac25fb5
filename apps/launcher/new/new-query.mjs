// npm run new -- query complaints count-complaints
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { edit, importing, intoList, withImport, withMember, writeTemplates } from './files.mjs';
import { camel, pascal, plural, singular, words } from './names.mjs';
import { controllerOf, handlersFile, permissionOf, requireNew } from './places.mjs';

/** A question: message and answer in one file, its SQL among the adapters, within the reach of whoever asks. */
export function newQuery(root, module, name) {
  if (!name.includes('-')) throw new Error('A query is a verb and a noun, such as count-complaints.');
  handlersFile(root, module, 'queries');
  requireNew(root, module, pascal(name));
  const kind = kindOf(root, module, name);
  const marks = { module, query: name, Query: pascal(name), 'query words': words(name), kind, Kind: pascal(kind), permission: permissionOf(root, module, 'read') };
  const written = writeTemplates(root, 'query', marks);
  const changed = [edit(root, handlersFile(root, module, 'queries'), (text) => intoList('queries', `${marks.Query}Sql`)(withImport(text, `import { ${marks.Query}Sql } from './adapters/postgres/${name}.sql.ts';`)))];
  const route = routeOf(root, module, marks);
  if (route) changed.push(route);
  return { written, changed, next: [...(route ? [] : [`Give it a route in libs/crm/${module}/adapters/rest.`]), 'Ask what you want to know in the SQL, and hold it by a story.', 'npm run generate'] };
}

/** The record kind that the name speaks of, or the first of the module. */
function kindOf(root, module, name) {
  const folder = join(root, 'libs/crm', module, 'kinds');
  const kinds = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.kind.ts')).map((file) => file.replace('.kind.ts', '')) : [];
  const [first] = kinds;
  if (!first) throw new Error(`libs/crm/${module} has no record kind to ask about.`);
  return kinds.find((kind) => name.endsWith(`-${kind}`) || singular(name).endsWith(`-${kind}`)) ?? first;
}

function routeOf(root, module, { query, Query, kind }) {
  const path = controllerOf(root, module, plural(kind), (text) => text.includes('this.queries.ask(query)'));
  if (!path) return null;
  const route = `  @Get('${query}') @Answers(${Query}Answer)\n  ${camel(query)}(@Input() query: ${Query}) { return this.queries.ask(query); }`;
  return edit(root, path, (text) => withMember(importing(importing(withImport(text, `import { ${Query}, ${Query}Answer } from '../../application/${query}.ts';`), '@nestjs/common', ['Get']), '#platform/http', ['Answers']), route));
}
