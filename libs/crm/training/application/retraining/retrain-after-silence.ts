import { EachDay, type DailyWork } from '#platform/daily';
import { Clock, ReferenceNotFound } from '#platform/kernel';
import { OutdatedLessons, Relearners } from '../../domain/retraining/ports.ts';
import { Retraining } from './retraining.ts';

/** For so many days whoever teaches may write the lesson anew, or say that it is still right. */
export const daysToAnswer = 3;

/** A change that nobody has answered is taught again as the lesson is: the learner is shown what changed beside it. Where a step is gone, the article archived or not for everybody any more, or the draft is at work, it goes on waiting. */
@EachDay('training.retrain-after-silence')
export class RetrainAfterSilence implements DailyWork {
  constructor(private readonly outdated: OutdatedLessons, private readonly relearners: Relearners, private readonly retraining: Retraining, private readonly clock: Clock) {}

  async on(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - daysToAnswer * 86_400_000);
    for (const courseId of await this.outdated.coursesWaitingSince(before)) {
      const course = await this.relearners.course(courseId);
      if (!course || course.isChanged) continue;
      const waiting = await this.outdated.waiting(courseId);
      const archived = new Set(waiting.filter(({ ground, isGone }) => ground === 'article' && isGone).map(({ lessonId }) => lessonId));
      const marks = waiting.filter(({ lessonId, isGone }) => !isGone && !archived.has(lessonId));
      if (marks.length > 0) await this.retraining.of(course, marks).catch(goOnWaiting);
    }
  }
}

/** Nothing of it has been done by then: texts are looked for first. */
function goOnWaiting(error: unknown): void {
  if (!(error instanceof ReferenceNotFound)) throw error;
}
