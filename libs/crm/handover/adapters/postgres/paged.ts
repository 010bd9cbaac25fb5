import { currentActor, type Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import type { Cursors, SqlText } from '#platform/records';

interface Asked {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** One page of rows in the order of two values, `a` and `b`, that the inner selection answers; the outer one makes of each what is answered. */
export async function paged<Row extends object>(reads: Reads, cursors: Cursors, { limit = 50, cursor }: Asked, scope: string, sql: SqlText, { inner, a, b, outer, join = '' }: { inner: string; a: 'int' | 'text'; b: 'uuid'; outer: string; join?: string }): Promise<Page<Row>> {
  const of = `${scope} ${currentActor().userId ?? ''}`;
  const last = cursor ? cursors.read(cursor, of) : null;
  const after = last ? `where (x.a, x.b) > (${sql.bind(last[0], a)}, ${sql.bind(last[1], b)})` : '';
  const text = `select ${outer}, json_build_array(p.a, p.b) as k from (select * from (${inner}) x ${after} order by x.a, x.b limit ${sql.bind(limit + 1)}) p ${join} order by p.a, p.b`;
  const rows = await reads.rows<Row & { k?: readonly unknown[] }>(text, sql.values);
  const items = rows.slice(0, limit);
  const end = items.at(-1)?.k;
  for (const item of items) delete item.k;
  return { items, nextCursor: rows.length > limit && end ? cursors.write(end, of) : null };
}
