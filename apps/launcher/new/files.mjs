// Writes templates into a tree, and lines into files that are there.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const templates = import.meta.dirname;
const mark = /%([A-Za-z_ ]+)%/gu;

/** Fills every template of a kind; refuses before it writes anything when a file is there already. Answers the paths. */
export function writeTemplates(root, kind, marks) {
  const fill = (text) => text.replace(mark, (whole, name) => marks[name] ?? whole);
  const files = filesBelow(join(templates, kind)).map((file) => ({
    path: fill(relative(join(templates, kind), file).replace(/\.txt$/u, '').split(sep).join('/')),
    text: fill(readFileSync(file, 'utf8')),
  }));
  const taken = files.find(({ path }) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken.path} is there already.`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.map(({ path }) => path);
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}

export const textOf = (root, path) => readFileSync(join(root, path), 'utf8');

/** Changes a file; a change that finds no place is a fault, never silence. Answers its path. */
export function edit(root, path, change) {
  const before = textOf(root, path);
  const after = change(before);
  if (after === before) throw new Error(`${path} has no place for it.`);
  writeFileSync(join(root, path), after);
  return path;
}

/** Puts a name first in `const <list> = [`. */
export const intoList = (list, name) => (text) => text.replace(new RegExp(`(const ${list}\\b[^=]*= \\[\\s*)(\\]?)`, 'u'), (_, open, end) => `${open}${name}${end || ', '}`);

/** Puts a name last in `const <list> = […]` of one line. */
export const lastInList = (list, name) => (text) => text.replace(new RegExp(`(const ${list}\\b[^=]*= \\[[^\\]]*)\\]`, 'u'), `$1, ${name}]`);

/** Adds an import after the last one. */
export function withImport(text, line) {
  const lines = text.split('\n');
  const last = lines.findLastIndex((each) => /^(?:import .*;|\} from .*;)$/u.test(each));
  return [...lines.slice(0, last + 1), line, ...lines.slice(last + 1)].join('\n');
}

/** Adds names to what is imported from a package already. */
export function importing(text, from, names) {
  return text.replace(new RegExp(`import \\{ ([^}]*) \\} from '${from}';`, 'u'), (_, known) => `import { ${[...new Set([...known.split(', '), ...names])].sort().join(', ')} } from '${from}';`);
}

/** Adds a member at the end of the only, or last, class of a file; of a class with private members before them. */
export function withMember(text, member, before = /\n {2}(?:private|protected) (?!readonly)/u) {
  const at = before.exec(text)?.index ?? text.lastIndexOf('\n}');
  const [head, tail] = [text.slice(0, at).trimEnd(), text.slice(at).replace(/^\n+/u, '\n')];
  return `${head}\n\n${member}${tail.startsWith('\n}') ? '' : '\n'}${tail}`;
}
