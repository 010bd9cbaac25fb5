import { currentActor, Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import { ListTakenOut, type TakenOut } from '../../../application/traces/list-taken-out.ts';
import { traced } from './traced.ts';

const instant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every file that the product makes of what it knows says so where it is begun: so none is missing here. */
@Handles(ListTakenOut)
export class ListTakenOutSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors, private readonly clock: Clock) {}

  async execute({ handoverId, limit = 50, cursor }: ListTakenOut): Promise<Page<TakenOut>> {
    const { ownerId, since, until } = await traced(this.reads, handoverId, this.clock.now());
    const scope = `taken out ${handoverId} ${currentActor().userId ?? ''}`;
    const sql = new SqlText();
    const before = cursor ? ` and f.id < ${sql.bind(this.cursors.read(cursor, scope)[0], 'uuid')}` : '';
    const text = `select f.id, f.holds, f.name as "fileName", f.rows, f.size::float8 as size, ${instant('f.created_at')} as "createdAt", ${instant('f.taken_at')} as "takenAt" from platform.files f
      where f.owner_id = ${sql.bind(ownerId, 'uuid')} and f.holds is not null and f.is_whole and f.created_at between ${sql.bind(since, 'timestamptz')} and ${sql.bind(until, 'timestamptz')}${before} order by f.id desc limit ${sql.bind(limit + 1)}`;
    const rows = await this.reads.rows<TakenOut>(text, sql.values);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? this.cursors.write([items.at(-1)!.id], scope) : null };
  }
}
