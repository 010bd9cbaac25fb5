import { SignedIn } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import { Flag, Text, Whole, type Page } from '#platform/fields';
import { Clock, Query } from '#platform/kernel';
import { Cursors, SqlText } from '#platform/records';
import { noticeColumns, openedTo, shownTo, type NoticeRecord } from './notice-record.ts';

/** My notices, the newest first; none about what I may not see today. */
@SignedIn('one\'s own notices')
export class ListNotices extends Query<Page<NoticeRecord>> {
  @Flag({ from: 'query', optional: true, description: 'Only what is not read yet.' }) readonly unread?: boolean;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 2000 }) readonly cursor?: string;
}

@Handles(ListNotices)
export class ListNoticesSql {
  constructor(private readonly reads: Reads, private readonly cursors: Cursors, private readonly clock: Clock) {}

  async execute({ unread = false, limit = 50, cursor }: ListNotices): Promise<Page<NoticeRecord>> {
    const actor = currentActor();
    const sql = new SqlText();
    const scope = JSON.stringify([actor.userId, 'notices', unread]);
    const last = cursor === undefined ? null : this.cursors.read(cursor, scope);
    const where = [shownTo(actor, this.clock.today(), sql), ...(unread ? ['n.read_at is null'] : []), ...(last ? [`(n.posted_at, n.id) < (${sql.bind(last[0], 'timestamptz')}, ${sql.bind(last[1], 'uuid')})`] : [])];
    const text = `select ${noticeColumns} from platform.notices n where ${where.join(' and ')} order by n.posted_at desc, n.id desc limit ${sql.bind(limit + 1)}`;
    const rows = await this.reads.rows<NoticeRecord>(text, sql.values);
    const items = rows.slice(0, limit).map((row) => openedTo(actor, row));
    const end = items.at(-1);
    return { items, nextCursor: rows.length > limit && end ? this.cursors.write([end.postedAt, end.id], scope) : null };
  }
}
