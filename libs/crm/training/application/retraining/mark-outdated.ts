import { Injectable } from '@nestjs/common';
import { ArticlePublished, ProcessPublished, ProcessRemoved } from '#crm/knowledge';
import { Clock, newId, ReferenceNotFound } from '#platform/kernel';
import { Subscribes } from '#platform/outbox';
import { Articles } from '../../domain/ports.ts';
import { OutdatedLesson, type Outrun } from '../../domain/retraining/outdated-lesson.ts';
import { Grounds, OutdatedLessons, Relearners } from '../../domain/retraining/ports.ts';
import { grouped } from './grouped.ts';
import { Retraining } from './retraining.ts';
import { TellTeachers } from './tell-of-retraining.ts';

/** Marks lessons as outdated, course by course. */
@Injectable()
export class Outdating {
  constructor(private readonly outdated: OutdatedLessons, private readonly clock: Clock) {}

  mark(all: readonly Outrun[]): Map<string, OutdatedLesson[]> {
    const marks = all.map((outrun) => OutdatedLesson.mark(newId(), outrun, this.clock.now()));
    for (const mark of marks) this.outdated.add(mark);
    return grouped(marks, ({ courseId }) => courseId);
  }
}

/** The work of a step is another one, or nobody does it any more: whoever teaches it is asked what its lessons are to say. */
@Subscribes(ProcessPublished)
export class OutdateByProcess {
  constructor(private readonly grounds: Grounds, private readonly outdating: Outdating, private readonly tell: TellTeachers) {}

  async on({ processId, version: number, changedStepIds, removedStepIds }: ProcessPublished): Promise<void> {
    const found = await this.grounds.ofSteps(processId, number, [...changedStepIds, ...removedStepIds]);
    await this.tell.of(this.outdating.mark(found.map((each) => ({ ...each, ground: 'step', language: null, processId, number, isGone: removedStepIds.includes(each.groundId) }))));
  }
}

@Subscribes(ProcessRemoved)
export class OutdateByRemovedProcess {
  constructor(private readonly grounds: Grounds, private readonly outdating: Outdating, private readonly tell: TellTeachers) {}

  async on({ processId, stepIds }: ProcessRemoved): Promise<void> {
    // It ended after its last version; what was marked for that one stays beside it.
    const number = (await this.grounds.lastNumber(processId)) + 1;
    const found = await this.grounds.ofSteps(processId, number, stepIds);
    await this.tell.of(this.outdating.mark(found.map((each) => ({ ...each, ground: 'step', language: null, processId, number, isGone: true }))));
  }
}

/** What readers do has changed: lessons of the article take its text over, unless whoever teaches is at work on the course or wants to be asked. A smaller change retrains nobody. */
@Subscribes(ArticlePublished)
export class OutdateByArticle {
  constructor(
    private readonly grounds: Grounds, private readonly outdating: Outdating, private readonly relearners: Relearners, private readonly articles: Articles, private readonly retraining: Retraining, private readonly tell: TellTeachers,
  ) {}

  async on({ articleId, language, version: number, isMajor }: ArticlePublished): Promise<void> {
    if (!isMajor) return;
    const found = await this.grounds.ofArticle(articleId, language, number);
    const marks = this.outdating.mark(found.map((each) => ({ ...each, ground: 'article', language, processId: null, number, isGone: false })));
    const isForEverybody = await this.isForEverybody(articleId, language);
    for (const [courseId, ofCourse] of [...marks].toSorted()) {
      const course = await this.relearners.course(courseId);
      if (!course || course.isChanged || course.asksBeforeRetraining || !isForEverybody) continue;
      await this.retraining.of(course, ofCourse);
      marks.delete(courseId);
    }
    await this.tell.of(marks);
  }

  private async isForEverybody(articleId: string, language: string): Promise<boolean> {
    try {
      await this.articles.published(articleId, language, 'article');
      return true;
    } catch (error) {
      if (error instanceof ReferenceNotFound) return false;
      throw error;
    }
  }
}
