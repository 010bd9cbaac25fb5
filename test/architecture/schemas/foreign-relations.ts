/** The views a migration publishes for other modules, each with the module it belongs to. */
export function publishedViews(migrations: readonly { readonly text: string }[]): Map<string, string> {
  const views = new Map<string, string>();
  for (const { text } of migrations) for (const [, module = '', view = ''] of text.matchAll(/create (?:or replace )?view (\w+)\.(\w+)/giu)) views.set(`${module}.${view}`, module);
  return views;
}

/** In SQL, after a word that names a relation or in a list of them; in code, as the table of a record kind. */
const named = (schema: string): RegExp => new RegExp(String.raw`(?:\b(?:from|join|into|update|only|truncate)\s+"?|\bfrom\b[^;'\x60]*,\s*|\btable:\s*['"\x60])${schema}"?\."?([a-z_]+)`, 'giu');

/** What a source file takes from the tables of another module. */
export function foreignRelations(file: string, text: string, modules: readonly string[], views: ReadonlyMap<string, string>): string[] {
  const [, own] = /^libs\/crm\/([^/]+)\//u.exec(file) ?? [];
  return modules.filter((module) => module !== own).flatMap((module) => {
    const relations = new Set([...text.matchAll(named(module))].map((match) => `${module}.${match[1]!}`));
    const foreign = [...relations].filter((relation) => !views.has(relation));
    const mapped = new RegExp(String.raw`schema:\s*['"]${module}['"]`, 'u').test(text) ? [`${file} maps the schema ${module}`] : [];
    return [...foreign.map((relation) => `${file} reads ${relation}`), ...mapped];
  });
}
