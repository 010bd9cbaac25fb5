import { currentTransaction, inTransaction } from '#platform/bus';

export const liveChannel = 'holdfast_live';

/** What a notice of the channel says: somebody's something has changed. Never what it has become: that is read with today's rights. */
export interface LiveNotice {
  readonly userId: string;
  readonly topic: string;
  readonly id: string;
}

/** Tells the open event streams of a user that something changed; they hear of it when the transaction at work has committed. */
export async function announceLive(notice: LiveNotice): Promise<void> {
  await inTransaction(currentTransaction(), 'select pg_notify($1, $2)', [liveChannel, JSON.stringify(notice)]);
}
