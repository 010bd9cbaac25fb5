import { Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles, Reads } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Query, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { noticeColumns, openedTo, shownTo, type NoticeRecord } from './notice-record.ts';

@SignedIn('one\'s own notices')
@Refuses(ResourceNotFound)
export class GetNotice extends Query<NoticeRecord> {
  @FromPath() readonly noticeId!: string;

  static of(this: void, noticeId: string): GetNotice {
    return Object.assign(new GetNotice(), { noticeId });
  }
}

@Handles(GetNotice)
export class GetNoticeSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ noticeId }: GetNotice): Promise<NoticeRecord> {
    const sql = new SqlText();
    const text = `select ${noticeColumns} from platform.notices n where n.id = ${sql.bind(noticeId, 'uuid')} and ${shownTo(currentActor(), this.clock.today(), sql)}`;
    const [notice] = await this.reads.rows<NoticeRecord>(text, sql.values);
    if (!notice) throw new ResourceNotFound();
    return openedTo(currentActor(), notice);
  }
}
