import type { Sql } from './verify-audit.ts';

/** The secret that an installation without a SECRET made for itself. @throws Error where it never started */
export async function storedSecret(sql: Sql): Promise<string> {
  const [row] = await sql<{ value: string }>(`select value from platform.secrets where name = 'cursors'`, []);
  if (!row) throw new Error('There is no secret yet: this database has never been started on.');
  return row.value;
}
