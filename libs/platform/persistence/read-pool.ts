import pg from 'pg';
import { statementName } from './statement-name.ts';

export interface NamedStatement {
  readonly text: string;
  readonly values: unknown[];
}

/**
 * The pool that queries read through. Its role may only SELECT, and no secret; where the database's user may not create roles,
 * the sessions are read-only instead. Either way PostgreSQL itself refuses a write. Statements are sent named, so each
 * shape is planned once a connection.
 */
export class ReadPool {
  private constructor(private readonly pool: pg.Pool, readonly wall: 'role' | 'read-only session') {}

  /** Reads as `role`; with none, in sessions that are read-only. */
  static open(databaseUrl: string, role: string | null, max = 10): ReadPool {
    const wall = role === null ? 'read-only session' : 'role';
    const setting = role === null ? '-c default_transaction_read_only=on' : `-c role=${role}`;
    const pool = new pg.Pool({ connectionString: databaseUrl, max, options: `${setting} -c statement_timeout=15000 -c timezone=UTC`, connectionTimeoutMillis: 5000 });
    pool.on('error', () => undefined); // an idle connection was cut; the next query opens another and reports its own fault
    return new ReadPool(pool, wall);
  }

  async rows<Row extends object>(statement: NamedStatement): Promise<Row[]> {
    const name = statementName(statement.text);
    return (await this.pool.query<Row>({ name, text: statement.text, values: statement.values })).rows;
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
