import { Injectable } from '@nestjs/common';
import { currentTransaction, inPractice, inTransaction } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';

/**
 * Practices of users: while one goes on, its user sees its records beside those of the company, and whoever teaches sees them always.
 * They are made by `fill`, and by what the user then does with them; to nobody else they exist, and no figure counts them.
 */
@Injectable()
export class Practices {
  constructor(private readonly clock: Clock) {}

  /** Answers its id. */
  async begin(userId: string): Promise<string> {
    const id = newId();
    await inTransaction(currentTransaction(), 'insert into platform.practices (id, user_id, begun_at) values ($1, $2, $3)', [id, userId, this.clock.now()]);
    return id;
  }

  /** Sends the commands that make what is practised with; what they make can be named by what is filled in after it. */
  fill<T>(id: string, work: () => Promise<T>): Promise<T> {
    return inPractice(id, this.clock.now(), work);
  }

  async end(id: string): Promise<void> {
    await inTransaction(currentTransaction(), 'update platform.practices set ended_at = $2 where id = $1 and ended_at is null', [id, this.clock.now()]);
  }
}
