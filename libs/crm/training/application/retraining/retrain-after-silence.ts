import { EachDay, type DailyWork } from '#platform/daily';
import { Clock } from '#platform/kernel';
import { OutdatedLessons, Relearners } from '../../domain/retraining/ports.ts';
import { Retraining } from './retraining.ts';

/** For so many days whoever teaches may write the lesson anew, or say that it is still right. */
export const daysToAnswer = 3;

/** A change that nobody has answered is taught again as the lesson is: the learner is shown what changed beside it. Where a step is gone, or the draft is at work, it goes on waiting. */
@EachDay('training.retrain-after-silence')
export class RetrainAfterSilence implements DailyWork {
  constructor(private readonly outdated: OutdatedLessons, private readonly relearners: Relearners, private readonly retraining: Retraining, private readonly clock: Clock) {}

  async on(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - daysToAnswer * 86_400_000);
    for (const courseId of await this.outdated.coursesWaitingSince(before)) {
      const course = await this.relearners.course(courseId);
      if (!course || course.isChanged) continue;
      await this.retraining.of(course, (await this.outdated.waiting(courseId)).filter(({ isGone }) => !isGone));
    }
  }
}
