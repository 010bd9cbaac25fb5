import { SignedIn } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import { Whole } from '#platform/fields';
import { Clock, Query } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { shownTo } from './notice-record.ts';

const most = 100;

export class NoticeCount {
  @Whole({ max: most, description: `Not read yet; ${most} stands for as many or more.` }) readonly unread!: number;
}

@SignedIn('one\'s own notices')
export class CountNotices extends Query<NoticeCount> {}

@Handles(CountNotices)
export class CountNoticesSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute(): Promise<NoticeCount> {
    const sql = new SqlText();
    const text = `select count(*)::int as unread from (select from platform.notices n where n.read_at is null and ${shownTo(currentActor(), this.clock.today(), sql)} limit ${sql.bind(most)}) x`;
    return (await this.reads.rows<NoticeCount>(text, sql.values))[0]!;
  }
}
