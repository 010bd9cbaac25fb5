import { currentTransaction, inTransaction } from '#platform/bus';
import { EachDay, type DailyWork } from '#platform/daily';

/** Counts serve an hour; what was passed and lifted stays. */
@EachDay('identity.forget-read-counts')
export class ForgetReadCounts implements DailyWork {
  async on(day: string): Promise<void> {
    await inTransaction(currentTransaction(), 'delete from platform.read_counts where minute < $1::date - 7', [day]);
  }
}
