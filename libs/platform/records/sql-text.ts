/** A statement being written: text with numbered parameters. Values never become text. */
export class SqlText {
  readonly values: unknown[] = [];

  /** Adds a parameter and answers its placeholder, cast to a type. */
  bind(value: unknown, as?: string): string {
    this.values.push(value);
    return as ? `$${this.values.length}::${as}` : `$${this.values.length}`;
  }

  /** The predicate of one way of searching, its patterns bound. */
  search({ sql, patterns }: { readonly sql: string; readonly patterns: readonly string[] }): string {
    const bound = patterns.map((pattern) => this.bind(pattern, 'text'));
    return sql.replace(/\$(\d+)/gu, (_, at: string) => bound[Number(at) - 1]!);
  }
}
