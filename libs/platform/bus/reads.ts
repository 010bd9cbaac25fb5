import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import type { Page, PageQuery } from '#platform/fields';
import { ResourceNotFound } from '#platform/kernel';
import { ReadPool } from '#platform/persistence';
import { Cursors, ListStatement, type RecordKind, type Statement } from '#platform/records';
import { currentActor, currentContext } from './context.ts';
import { inTransaction } from './unit-of-work.ts';

const countCap = 10_000;

/** Reads within the rights of whoever asks: on the read pool, or in the transaction of the command at work. */
@Injectable()
export class Reads {
  private readonly records = new WeakMap<Actor['grants'], Map<string, Statement>>();

  constructor(private readonly pool: ReadPool, private readonly cursors: Cursors) {}

  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const { em } = currentContext();
    return em ? inTransaction<Row>(em, text, values) : this.pool.rows<Row>({ text, values });
  }

  /** One page of a kind's list; the registry says what filters and sorts. */
  async page<Row extends object>(kind: RecordKind, query: PageQuery<Row>): Promise<Page<Row>> {
    const list = new ListStatement(kind, currentActor(), query);
    const limit = query.limit ?? 50;
    const rows = await this.statement<Row & { k?: readonly unknown[] }>(list.page(limit, this.cursors));
    const items = rows.slice(0, limit);
    const last = items.at(-1)?.k;
    for (const item of items) delete item.k;
    const nextCursor = rows.length > limit && last ? this.cursors.write(last, list.scope) : null;
    return query.count ? { items, nextCursor, total: await this.total(list, query.count) } : { items, nextCursor };
  }

  /** One record with its whole answer. @throws ResourceNotFound also for what the actor may not see */
  async record<Row extends object>(kind: RecordKind, id: string): Promise<Row> {
    const [row] = await this.statement<Row>(this.recordStatement(kind, id));
    if (!row) throw new ResourceNotFound();
    return row;
  }

  /** Written once for each kind and set of rights; what is compiled anew when rights change has no old statement. */
  private recordStatement(kind: RecordKind, id: string): Statement {
    const actor = currentActor();
    const of = `${kind.kind} ${actor.seesPractice === true} ${actor.practices?.join() ?? ''}`;
    const known = this.records.get(actor.grants) ?? new Map<string, Statement>();
    const { text, values } = known.get(of) ?? new ListStatement(kind, actor, {}).record(id);
    known.set(of, { text, values });
    this.records.set(actor.grants, known);
    return { text, values: [id, ...values.slice(1)] };
  }

  private statement<Row extends object>({ text, values }: Statement): Promise<Row[]> {
    return this.rows<Row>(text, values);
  }

  private async total(list: ListStatement, count: 'exact' | 'estimate') {
    const [row] = await this.statement<{ n: number }>(list.count(count === 'exact' ? null : countCap + 1));
    const value = row?.n ?? 0;
    return count === 'exact' || value <= countCap ? { value, exact: true } : { value: countCap, exact: false };
  }
}
