/** A statement being written: text with numbered parameters. Values never become text. */
export class SqlText {
  readonly values: unknown[] = [];

  /** Adds a parameter and answers its placeholder, cast to a type. */
  bind(value: unknown, as?: string): string {
    this.values.push(value);
    return as ? `$${this.values.length}::${as}` : `$${this.values.length}`;
  }
}
