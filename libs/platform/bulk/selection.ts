import type { Actor } from '#platform/access';
import { ValidationFailed } from '#platform/kernel';
import { ListStatement, reachable, SqlText, type RecordKind, type Statement } from '#platform/records';

export interface SelectedBy {
  readonly ids?: readonly string[];
  readonly filter?: unknown;
  readonly q?: string;
}

/** The records that are meant: named one by one, or whatever a list finds for its actor at this moment. */
export class Selection {
  constructor(private readonly kind: RecordKind, private readonly actor: Actor, private readonly by: SelectedBy) {
    const { ids, filter, q } = by;
    if (ids === undefined && filter === undefined && !q) throw new ValidationFailed([{ pointer: '/ids', code: 'required' }]);
    if (ids !== undefined && (filter !== undefined || q)) throw new ValidationFailed([{ pointer: '/filter', code: 'not-with-ids' }]);
  }

  /** How many there are, and how many of them the actor may change with all of these permissions. */
  count(permissions: readonly string[]): Statement {
    const sql = new SqlText();
    const may = permissions.map((permission) => reachable(this.actor, permission, this.kind, 'r', sql)).join(' and ') || 'true';
    const { ids } = this.by;
    const selected = ids ? `${sql.bind(new Set(ids).size, 'integer')}` : 'count(*)::int';
    return { text: `select ${selected} as selected, count(*) filter (where ${may})::int as allowed from ${this.rows(sql)}`, values: sql.values };
  }

  /** Keeps them as the rows of a job, in a lasting order; what was named and cannot be seen is a row too, to be refused. */
  keep(jobId: string): Statement {
    const sql = new SqlText();
    const job = sql.bind(jobId, 'uuid');
    const { ids } = this.by;
    const rows = ids ? `select distinct id from unnest(${sql.bind(ids, 'uuid[]')}) named(id)` : `select r.id from ${this.rows(sql)}`;
    return { text: `insert into platform.bulk_rows (job_id, position, record_id) select ${job}, row_number() over (order by id), id from (${rows}) selected returning position`, values: sql.values };
  }

  private rows(sql: SqlText): string {
    const { ids, filter, q } = this.by;
    if (!ids) return new ListStatement(this.kind, this.actor, { ...(filter !== undefined && { filter }), ...(q && { q }) }).rows(sql);
    return `${new ListStatement(this.kind, this.actor, {}).rows(sql)} and r.id = any(${sql.bind(ids, 'uuid[]')})`;
  }
}
