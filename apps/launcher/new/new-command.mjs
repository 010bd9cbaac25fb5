// npm run new -- command complaints close-complaint
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { edit, importing, intoList, textOf, withImport, withMember, writeTemplates } from './files.mjs';
import { camel, marksOfNoun, pascal, words } from './names.mjs';
import { controllerOf, handlersFile, permissionOf, requireNew } from './places.mjs';

/** A use case: message, permission and handler in one file, its spec beside it; known to the module, the controller and the audit. */
export function newCommand(root, module, name) {
  const [verb, ...rest] = name.split('-');
  if (rest.length === 0) throw new Error('A command is a verb and a noun, such as close-complaint.');
  handlersFile(root, module, 'commands');
  const marks = { ...marksOfNoun(rest.join('-')), module, command: name, Command: pascal(name), 'command words': words(name), verbCamel: verb, permission: permissionOf(root, module, 'change') };
  requireNew(root, module, marks.Command);
  const stamp = stampOn(root, module, marks);
  const written = writeTemplates(root, stamp ? 'command-on' : 'command', { ...marks, ...stamp });
  const changed = [edit(root, handlersFile(root, module, 'commands'), register(marks)), ...wordsOfAudit(root, module, marks)];
  if (stamp) changed.push(edit(root, `libs/crm/${module}/domain/${marks.noun}.ts`, (text) => withVerb(text, marks)));
  const route = routeOf(root, module, marks);
  if (route) changed.push(route);
  const next = [...(route ? [] : [`Give it a route in libs/crm/${module}/adapters/rest.`]), 'Write what it does, and the test of that, where the state is.', 'Say its deed in audit/texts in three languages.', 'npm run generate'];
  return { written, changed, next };
}

/** Where the noun is an aggregate with a port of its own, and how its changes are stamped here; null where it is something else. */
function stampOn(root, module, { noun, Noun, Nouns, nounsCamel, verbCamel }) {
  const folder = `libs/crm/${module}`;
  const has = (path, pattern) => existsSync(join(root, folder, path)) && pattern.test(textOf(root, `${folder}/${path}`));
  const isAggregate = has(`domain/${noun}.ts`, new RegExp(`class ${Noun} extends [\\s\\S]*\\bStamp\\b`, 'u')) && has('domain/ports.ts', new RegExp(`class ${Nouns} \\{`, 'u')) && has(`domain/${noun}.ts`, new RegExp(`${Noun}Changed`, 'u'));
  if (!isAggregate) return null;
  if (has(`domain/${noun}.ts`, new RegExp(`\\n {2}${verbCamel}\\(`, 'u'))) throw new Error(`A ${noun} can ${verbCamel} already.`);
  if (has('domain/ports.ts', new RegExp(`class ${Nouns} \\{[^}]*stamp\\(\\)`, 'u'))) return { stampImport: '', stampPort: '', stampOf: nounsCamel };
  return has('application/ownership.ts', /stamp\(\)/u) ? { stampImport: "import { Ownership } from './ownership.ts';\n", stampPort: ', private readonly ownership: Ownership', stampOf: 'ownership' } : null;
}

const withVerb = (text, { Noun, verbCamel }) =>
  withMember(text, `  ${verbCamel}({ at, byId }: Stamp): void {\n    this.change({ updatedAt: at, updatedById: byId });\n    this.record(new ${Noun}Changed(this.id));\n  }`);

const register = ({ Command, command }) => (text) =>
  intoList('commands', `${Command}Handler`)(withImport(text, `import { ${Command}Handler } from './application/${command}.ts';`));

function wordsOfAudit(root, module, { Command, 'command words': said }) {
  const folder = [`apps/web/src/crm/${module}/audit/texts`, 'apps/web/src/crm/identity/audit/texts'].find((path) => existsSync(join(root, path)));
  return readdirSync(join(root, folder)).map((file) => edit(root, `${folder}/${file}`, (text) => text.replace(/\n\};\s*$/u, `\n  'deed.${Command}': '${said}',\n};\n`)));
}

/** `POST /complaints/{complaintId}/close`, answering the record as the controller does elsewhere. */
function routeOf(root, module, marks) {
  const answers = new RegExp(`':${marks.nounCamel}Id[^']*'\\) @AnswersRecord\\((\\w+)\\)`, 'u');
  const path = controllerOf(root, module, marks.nouns, (text) => answers.test(text) && text.includes(`Get${marks.Noun}.of`));
  if (!path) return null;
  const [, record] = answers.exec(textOf(root, path));
  const method = new RegExp(`\\b${marks.verbCamel}\\(@Input`, 'u').test(textOf(root, path)) ? camel(marks.command) : marks.verbCamel;
  const route = `  @Post(':${marks.nounCamel}Id/${marks.verbCamel}') @AnswersRecord(${record})\n  async ${method}(@Input() command: ${marks.Command}, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, Get${marks.Noun}.of, 200)); }`;
  return edit(root, path, (text) => withMember(importing(withImport(text, `import { ${marks.Command} } from '../../application/${marks.command}.ts';`), '@nestjs/common', ['Post']), route));
}
