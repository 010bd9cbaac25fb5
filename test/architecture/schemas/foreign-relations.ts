/** The views a migration publishes for other modules, each with the module it belongs to. */
export function publishedViews(migrations: readonly { readonly text: string }[]): Map<string, string> {
  const views = new Map<string, string>();
  for (const { text } of migrations) for (const [, module = '', view = ''] of text.matchAll(/create (?:or replace )?view (\w+)\.(\w+)/giu)) views.set(`${module}.${view}`, module);
  return views;
}

const named = (schema: string): RegExp => new RegExp(String.raw`(?:\b(?:from|join|into|update|only|table|truncate|exists)\s+"?|['"\x60(,]\s*)${schema}"?\."?([a-z_]+)`, 'giu');
const isPermission = (text: string, at: number): boolean => /(?:@Requires\(|Permissions?\W*\[?|permission\W+)\s*['"]?$/u.test(text.slice(Math.max(0, at - 30), at + 1));

/** What a source file takes from the tables of another module. A table is plural or has an underscore; a permission has neither. */
export function foreignRelations(file: string, text: string, modules: readonly string[], views: ReadonlyMap<string, string>): string[] {
  const [, own] = /^libs\/crm\/([^/]+)\//u.exec(file) ?? [];
  return modules.filter((module) => module !== own).flatMap((module) => {
    const relations = [...text.matchAll(named(module))]
      .filter((match) => !isPermission(text, match.index) && !text.slice(match.index + match[0].length).startsWith('-') && !/^['"]\s*(?:,|\)|\])/u.test(text.slice(match.index + match[0].length)) || /^(?:from|join|into|update)/iu.test(match[0]))
      .map((match) => `${module}.${match[1]!}`);
    const foreign = [...new Set(relations)].filter((relation) => !views.has(relation));
    const mapped = new RegExp(String.raw`schema:\s*['"]${module}['"]`, 'u').test(text) ? [`${file} maps the schema ${module}`] : [];
    return [...foreign.map((relation) => `${file} reads ${relation}`), ...mapped];
  });
}
