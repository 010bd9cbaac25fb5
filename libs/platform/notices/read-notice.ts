import { Refuses, SignedIn } from '#platform/access';
import { currentActor, currentTransaction, Handles, inTransaction } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { announceLive } from '#platform/live';
import { SqlText } from '#platform/records';
import { shownTo } from './notice-record.ts';
import { noticeTopic } from './notices.ts';

/** Marks a notice as read; once more changes nothing. */
@SignedIn('one\'s own notices')
@Refuses(ResourceNotFound)
export class ReadNotice extends Command<string> {
  @FromPath() readonly noticeId!: string;
}

@Handles(ReadNotice)
export class ReadNoticeHandler {
  constructor(private readonly clock: Clock) {}

  async execute({ noticeId }: ReadNotice): Promise<string> {
    const actor = currentActor();
    const sql = new SqlText();
    const text = `update platform.notices n set read_at = coalesce(n.read_at, ${sql.bind(this.clock.now())}) where n.id = ${sql.bind(noticeId, 'uuid')} and ${shownTo(actor, this.clock.today(), sql)} returning n.id`;
    const [read] = await inTransaction(currentTransaction(), text, sql.values);
    if (!read) throw new ResourceNotFound();
    await announceLive({ userId: actor.userId ?? '', topic: noticeTopic, id: noticeId });
    return noticeId;
  }
}
