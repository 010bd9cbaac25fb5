import { currentTransaction, inTransaction } from '#platform/bus';
import { EachDay, type DailyWork } from '#platform/daily';

/** Minutes serve the brake for an hour. After a week one sum an hour is left of them, and after a hundred days nothing; what was passed and lifted stays. */
@EachDay('identity.forget-read-counts')
export class ForgetReadCounts implements DailyWork {
  async on(day: string): Promise<void> {
    await inTransaction(currentTransaction(), 'delete from platform.read_counts where minute < $1::date - 100', [day]);
    const text = `with old as (delete from platform.read_counts where minute < $1::date - 7 and extract(minute from minute at time zone 'utc') <> 0 returning subject, minute, seen)
      insert into platform.read_counts as c (subject, minute, seen) select subject, date_trunc('hour', minute at time zone 'utc') at time zone 'utc', sum(seen) from old group by 1, 2
      on conflict (subject, minute) do update set seen = c.seen + excluded.seen`;
    await inTransaction(currentTransaction(), text, [day]);
  }
}
