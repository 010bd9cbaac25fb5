import { Injectable } from '@nestjs/common';
import { currentActor, Reads } from '#platform/bus';
import { Json, Text, Whole, type Page } from '#platform/fields';
import { Query } from '#platform/kernel';
import { afterCursor, compileFilter, Cursors, SqlText, type RecordKind } from '#platform/records';
import { columnsOf } from './directory-kind.ts';

/** One page of what only grows, newest first. */
export abstract class NewestFirstQuery<Row> extends Query<Page<Row>> {
  @Json({ optional: true, from: 'query', description: '`filter[field]=value` or `filter[field][in]=a,b`.' })
  readonly filter?: unknown;

  @Whole({ optional: true, from: 'query', min: 1, max: 200 })
  readonly limit?: number;

  @Text({ optional: true, from: 'query', max: 2000 })
  readonly cursor?: string;
}

const byId = [{ on: 'r.id', as: 'uuid', descending: true }];

/** Ids are made in the order of time, so the id alone is the sort and the cursor, and every index ends with it. */
@Injectable()
export class NewestFirst {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors) {}

  async page<Row extends { readonly id: string }>(kind: RecordKind, { filter, limit = 50, cursor }: NewestFirstQuery<Row>, narrow: (sql: SqlText) => string[] = () => []): Promise<Page<Row>> {
    const sql = new SqlText();
    const scope = JSON.stringify([currentActor().userId, kind.kind, filter]);
    const where = [compileFilter(kind, filter, () => false, sql), ...narrow(sql)];
    if (cursor) where.push(afterCursor(byId, this.cursors.read(cursor, scope), sql));
    const text = `select ${columnsOf(kind)} from ${kind.table} r where ${where.join(' and ')} order by r.id desc limit ${sql.bind(limit + 1)}`;
    const rows = await this.reads.rows<Row>(text, sql.values);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? this.cursors.write([items.at(-1)!.id], scope) : null };
  }
}
