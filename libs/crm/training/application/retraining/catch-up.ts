import { UserReactivated } from '#crm/identity';
import { announce } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { Subscribes } from '#platform/outbox';
import { Courses } from '../../domain/ports.ts';
import { Relearners } from '../../domain/retraining/ports.ts';
import { LearnersCalledBack } from '../../domain/training.events.ts';
import { LearnersWhoFinished } from './learners-who-finished.ts';
import { dueAfter } from './retraining.ts';

/** Whoever comes back learns what the others were called back for while he was away. */
@Subscribes(UserReactivated)
export class CatchUpOfReturned {
  constructor(private readonly relearners: Relearners, private readonly courses: Courses, private readonly finished: LearnersWhoFinished, private readonly clock: Clock) {}

  async on({ userId }: UserReactivated): Promise<void> {
    for (const missed of await this.relearners.missed(userId, this.clock.today())) {
      const version = await this.courses.newest(missed.courseId);
      announce(new LearnersCalledBack(await this.finished.callBack(version, [missed], dueAfter(this.clock.today())), version.number));
    }
  }
}
