import { currentTransaction, inTransaction } from '#platform/bus';
import { EachDay, type DailyWork } from '#platform/daily';

/** A notice only points at what happened, which is kept elsewhere: three months after it was read it goes, unread after a year. */
@EachDay('notices.forget')
export class ForgetOldNotices implements DailyWork {
  async on(day: string): Promise<void> {
    const text = `delete from platform.notices where posted_at < $1::date - 90 and (read_at < $1::date - 90 or posted_at < $1::date - 365)`;
    await inTransaction(currentTransaction(), text, [day]);
  }
}
