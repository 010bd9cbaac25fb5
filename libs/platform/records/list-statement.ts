import { reachOf, type Actor } from '#platform/access';
import { ValidationFailed } from '#platform/kernel';
import { afterCursor, type Cursors } from './cursor.ts';
import { compileFilter } from './filter.ts';
import type { FileColumn } from './export-columns.ts';
import { asListed, practised } from './practised.ts';
import type { RecordField, RecordKind } from './record-kind.ts';
import { conjunction, hasBranches, reachBranches } from './reach-branches.ts';
import { orderBy, sortKeys, usualKeys, type SortKey } from './sorting.ts';
import { sharedColumn, sharedWith } from './shared-with.ts';
import { SqlText } from './sql-text.ts';
import { joinScope, searched, throughFor, visibleTo } from './visible.ts';
import { reachOver } from './within-reach.ts';

export interface ListRequest {
  readonly filter?: unknown;
  readonly sort?: string;
  readonly q?: string;
  readonly cursor?: string;
  readonly fields?: string;
}

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** Writes the statements of a list within an actor's rights: the page, the count, the record. */
export class ListStatement {
  readonly hidden: (field: string) => boolean;
  readonly keys: SortKey[];
  readonly scope: string;
  private readonly listed: Actor;

  constructor(readonly kind: RecordKind, private readonly actor: Actor, private readonly request: ListRequest) {
    this.listed = asListed(actor);
    this.hidden = (field) => actor.mask.hidden.has(`${kind.kind}.${field}`);
    this.keys = request.sort === undefined ? usualKeys(kind, this.hidden) : sortKeys(kind, request.sort, this.hidden);
    this.scope = JSON.stringify([actor.userId, kind.kind, request.filter, request.q, request.sort ?? kind.defaultSort]);
  }

  /** One row more than the limit says whether a next page exists; `k` holds the values of its cursor. */
  page(limit: number, cursors: Cursors): Statement {
    const sql = new SqlText();
    const after = this.request.cursor ? afterCursor(this.keys, cursors.read(this.request.cursor, this.scope), sql) : 'true';
    const inner = this.chosenRows(after, sql, sql.bind(limit + 1));
    const text = `select ${this.columns(this.chosen(), sql)}, ${this.cursor()} as "k" from (${inner}) r ${this.joins(this.chosen(), sql)} order by ${orderBy(this.keys)}`;
    return { text, values: sql.values };
  }

  /** A page for a file: the texts of its columns as `cells`, after the row whose `k` was the last one read. */
  file(columns: readonly FileColumn[], limit: number, after: readonly unknown[] | null): Statement {
    const sql = new SqlText();
    const inner = this.chosenRows(after ? afterCursor(this.keys, after, sql) : 'true', sql, sql.bind(limit));
    const joins = this.joins(columns.map(({ name, join }) => [name, { join }]), sql);
    return { text: `select array[${columns.map(({ select }) => select).join(', ')}] as cells, ${this.cursor()} as k from (${inner}) r ${joins} order by ${orderBy(this.keys)}`, values: sql.values };
  }

  count(cap: number | null): Statement {
    const sql = new SqlText();
    const rows = `select 1 from ${this.source(sql)} where ${conjunction(this.where(sql))}`;
    const text = cap === null ? `select count(*)::int as n from (${rows}) x` : `select count(*)::int as n from (${rows} limit ${sql.bind(cap)}) x`;
    return { text, values: sql.values };
  }

  /** The id is the first of its values. */
  record(id: string): Statement {
    const sql = new SqlText();
    const fields = Object.entries(this.kind.fields).filter(([name]) => !this.hidden(name));
    const where = `r.id = ${sql.bind(id, 'uuid')} and ${this.visible(sql, this.actor)}`;
    return { text: `select ${this.columns(fields, sql)} from ${this.kind.table} r ${this.joins(fields, sql)} where ${where}`, values: sql.values };
  }

  /** The rows of a page in the order of the sort, and no more of them than the limit. */
  private chosenRows(after: string, sql: SqlText, limit: string): string {
    const reach = reachOver(this.kind, reachOf(this.actor, this.kind.read));
    const end = `order by ${orderBy(this.keys)} limit ${limit}`;
    // A filter or a search has an index of its own; without, each owner and team is read in the order of the sort.
    const isPlain = this.request.filter === undefined && !this.request.q && !this.kind.seenWith && !reach.all;
    const ids = isPlain ? sharedWith(this.actor, this.kind.read, this.kind, sql) : null;
    const singly = ids === null ? null : { ids, column: sharedColumn(this.kind) };
    if (isPlain && hasBranches(reach, singly)) return `select r.* from (${reachBranches(this.kind, reach, [practised(this.listed, this.kind, 'r', sql), after], end, sql, singly)}) r ${end}`;
    return `select r.* from ${this.source(sql)} where ${conjunction([...this.where(sql), after])} ${end}`;
  }

  private cursor(): string {
    return `json_build_array(${this.keys.map((key) => (key.as === 'timestamptz' ? `to_char(${key.on} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')` : `${key.on}::text`)).join(', ')})`;
  }

  /** The rows asked for, as SQL after `from`, for statements that count or add them up. */
  rows(sql: SqlText): string {
    return `${this.source(sql)} where ${conjunction(this.where(sql))}`;
  }

  /** Columns of some fields, and the joins they need. */
  shown(names: readonly string[], sql: SqlText): { columns: string; joins: string } {
    const fields = names.filter((name) => !this.hidden(name)).map((name) => [name, this.kind.fields[name]!] as const);
    return { columns: this.columns(fields, sql), joins: this.joins(fields, sql) };
  }

  private visible(sql: SqlText, actor = this.listed): string {
    return visibleTo(actor, this.kind, 'r', sql);
  }

  private where(sql: SqlText): string[] {
    return [this.request.q ? 'true' : this.visible(sql), compileFilter(this.kind, this.request.filter, this.hidden, sql, throughFor(this.actor, sql))];
  }

  /** The rows to choose from. What a search finds is fenced, or the planner walks the sort's index and tests every row. */
  private source(sql: SqlText): string {
    const { q } = this.request;
    return q ? `(select r.* from ${this.kind.table} r where ${this.visible(sql)} and ${searched(this.kind, q, this.hidden, sql)} offset 0) r` : `${this.kind.table} r`;
  }

  private chosen(): [string, RecordField][] {
    const all = Object.entries(this.kind.fields).filter(([name, field]) => !this.hidden(name) && !field.recordOnly);
    if (this.request.fields === undefined) return all;
    const wanted = this.request.fields.split(',');
    for (const name of wanted) {
      if (this.hidden(name) || !Object.hasOwn(this.kind.fields, name) || this.kind.fields[name]?.recordOnly) throw new ValidationFailed([{ pointer: '/fields', code: 'unknown-field', field: name }]);
    }
    return all.filter(([name]) => wanted.includes(name) || name === 'id');
  }

  private columns(fields: readonly (readonly [string, RecordField])[], _sql: SqlText): string {
    return fields.map(([name, field]) => `${field.select} as "${name}"`).join(', ');
  }

  private joins(fields: readonly (readonly [string, { readonly join?: string | undefined }])[], sql: SqlText): string {
    const names = new Set(fields.flatMap(([, field]) => field.join ?? []));
    const scope = joinScope(this.actor, sql);
    return Object.entries(this.kind.joins).filter(([name]) => names.has(name)).map(([, join]) => join(scope)).join(' ');
  }
}
