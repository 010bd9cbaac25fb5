import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '#platform/kernel';
import type { SortKey } from './sorting.ts';
import type { SqlText } from './sql-text.ts';

export class InvalidCursor extends DomainError {
  static override readonly code = 'query.invalid-cursor';
  static override readonly title = 'The cursor is not of this list';
  static override readonly status = 422;

  constructor() {
    super('Take the cursor of the last page as it was given, with the same filter, sort and user.');
  }
}

/** Cursors are signed over what they belong to: the actor, the kind, the filter and the sort. */
export class Cursors {
  constructor(private readonly secret: string) {}

  write(values: readonly unknown[], scope: string): string {
    const body = Buffer.from(JSON.stringify(values)).toString('base64url');
    return `${body}.${this.sign(body, scope)}`;
  }

  read(cursor: string, scope: string): readonly unknown[] {
    const [body = '', signature = ''] = cursor.split('.');
    const expected = Buffer.from(this.sign(body, scope));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) throw new InvalidCursor();
    return JSON.parse(Buffer.from(body, 'base64url').toString()) as unknown[];
  }

  private sign(body: string, scope: string): string {
    return createHmac('sha256', this.secret).update(`${scope}\n${body}`).digest('base64url').slice(0, 22);
  }
}

/** Everything after the values of the last row, as a predicate the sort's index answers. */
export function afterCursor(keys: readonly SortKey[], values: readonly unknown[], sql: SqlText): string {
  const bound = values.map((value, index) => sql.bind(value, keys[index]!.as));
  const uniform = keys.every((key) => key.descending === keys[0]!.descending);
  if (uniform) return `(${keys.map((key) => key.on).join(', ')}) ${keys[0]!.descending ? '<' : '>'} (${bound.join(', ')})`;
  const cases = keys.map((key, at) => {
    const equal = keys.slice(0, at).map((before, index) => `${before.on} = ${bound[index]}`);
    return `(${[...equal, `${key.on} ${key.descending ? '<' : '>'} ${bound[at]}`].join(' and ')})`;
  });
  return `(${cases.join(' or ')})`;
}
