import { SignedIn } from '#platform/access';
import { currentActor, currentTransaction, Handles, inTransaction } from '#platform/bus';
import { Instant } from '#platform/fields';
import { Clock, Command } from '#platform/kernel';
import { announceLive } from '#platform/live';
import { SqlText } from '#platform/records';
import { shownTo } from './notice-record.ts';
import { noticeTopic } from './notices.ts';

/** Marks as read what I was told so far; what comes after `until` stays new. */
@SignedIn('one\'s own notices')
export class ReadAllNotices extends Command {
  @Instant({ optional: true, description: 'The postedAt of the newest notice that was seen; now where absent.' }) readonly until?: string;
}

@Handles(ReadAllNotices)
export class ReadAllNoticesHandler {
  constructor(private readonly clock: Clock) {}

  async execute({ until }: ReadAllNotices): Promise<void> {
    const actor = currentActor();
    const sql = new SqlText();
    const [now, last] = [this.clock.now(), until === undefined ? this.clock.now() : new Date(until)];
    const text = `update platform.notices n set read_at = ${sql.bind(now)} where n.read_at is null and n.posted_at <= ${sql.bind(last)} and ${shownTo(actor, this.clock.today(), sql)} returning n.id`;
    const [read] = await inTransaction<{ id: string }>(currentTransaction(), text, sql.values);
    // One of them is enough: whoever hears of it asks for all of them again.
    if (read) await announceLive({ userId: actor.userId ?? '', topic: noticeTopic, id: read.id });
  }
}
