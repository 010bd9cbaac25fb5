import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { SqlText } from '#platform/records';
import { ListExports, type ExportRecord } from '../../application/list-exports.ts';

@Handles(ListExports)
export class ListExportsSql {
  constructor(private readonly reads: Reads) {}

  async execute({ sha256, ownerId, limit = 50, cursor }: ListExports): Promise<Page<ExportRecord>> {
    const { userId, grants } = currentActor();
    const sql = new SqlText();
    const where = [
      ...(grants.has('identity.audit') ? ['true'] : [`e.owner_id = ${sql.bind(userId, 'uuid')}`]),
      ...(ownerId === undefined ? [] : [`e.owner_id = ${sql.bind(ownerId, 'uuid')}`]),
      ...(sha256 === undefined ? [] : [`e.sha256 = ${sql.bind(sha256.toLowerCase())}`]),
      ...(cursor === undefined ? [] : [`e.id < ${sql.bind(cursor, 'uuid')}`]),
    ];
    const text = `select e.id, e.kind, e.filter, e.q, e.columns, e.rows, e.file_id as "fileId", e.file_name as "fileName", e.size::float8 as size, e.sha256,
        (select json_build_object('id', u.id, 'displayName', u.display_name) from identity.user_card u where u.id = e.owner_id) as owner, to_char(e.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"
      from reporting.exports e where ${where.join(' and ')} order by e.id desc limit ${sql.bind(limit + 1)}`;
    const rows = await this.reads.rows<ExportRecord>(text, sql.values);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
  }
}
