interface Fault {
  readonly name?: string;
  readonly message?: string;
  readonly stack?: string;
  readonly severity?: unknown;
  readonly code?: unknown;
  readonly schema?: unknown;
  readonly table?: unknown;
  readonly column?: unknown;
  readonly constraint?: unknown;
}

/**
 * What a log may say of a fault: of what sort it is and where. The words of a database and of a parser quote the value they stumbled over, which may be somebody's secret; theirs are left out, and
 * what the database names (its code, the table, the column, the constraint) is told instead. Programmers' own words are kept.
 */
export function faultText(fault: unknown): string {
  const { name = 'Fault', message = String(fault), stack = '', severity, code, schema, table, column, constraint } = (typeof fault === 'object' && fault !== null ? fault : {}) as Fault;
  const frames = stack.split('\n').filter((line) => /^\s+at /u.test(line));
  const named = Object.entries({ code, schema, table, column, constraint }).filter(([, value]) => typeof value === 'string').map(([key, value]) => `${key} ${String(value)}`).join(', ');
  const head = typeof severity === 'string' ? `${name}: ${named}` : name === 'SyntaxError' ? name : `${name}: ${message}`;
  return [head, ...frames].join('\n');
}
