import { Injectable } from '@nestjs/common';
import { announce, currentActor } from '#platform/bus';
import { Clock } from '#platform/kernel';
import type { Course } from '../../domain/course.ts';
import { articleOf, lessonsOf, type Lesson } from '../../domain/lessons/lessons.ts';
import { Articles } from '../../domain/ports.ts';
import type { OutdatedLesson } from '../../domain/retraining/outdated-lesson.ts';
import { Relearners } from '../../domain/retraining/ports.ts';
import { LearnersCalledBack } from '../../domain/training.events.ts';
import { grouped } from './grouped.ts';
import { CoursePublication } from './course-publication.ts';
import { LearnersOnTheWay } from './learners-on-the-way.ts';
import { LearnersWhoFinished } from './learners-who-finished.ts';

/** So many days there are to learn what changed, where nobody says otherwise. */
const daysToRelearn = 14;
export const dueAfter = (day: string): string => new Date(Date.parse(day) + daysToRelearn * 86_400_000).toISOString().slice(0, 10);
/** So many are told of in one event. */
const chunk = 250;

/** Teaches again what has been outrun: lessons of articles with the text of today, the course as its next version, and whoever had learned them in what differs alone. */
@Injectable()
export class Retraining {
  constructor(
    private readonly publication: CoursePublication, private readonly relearners: Relearners, private readonly articles: Articles, private readonly onTheWay: LearnersOnTheWay, private readonly finished: LearnersWhoFinished, private readonly clock: Clock,
  ) {}

  /** `marks`: what waits in the course, of these lessons. @throws CourseIncomplete, ReferenceNotFound for an article that is not for everybody any more */
  async of(course: Course, marks: readonly OutdatedLesson[], { dueOn = null, note = null }: { readonly dueOn?: string | null; readonly note?: string | null } = {}): Promise<void> {
    const at = this.clock.now();
    const lessonIds = [...new Set(marks.map(({ lessonId }) => lessonId))];
    const ofArticles = grouped(marks.filter(({ ground }) => ground === 'article'), ({ lessonId }) => lessonId);
    // What was archived has no text to take over: the draft says what is taught instead.
    await this.refresh(course, new Set([...ofArticles].flatMap(([lessonId, all]) => (all.some(({ isGone }) => isGone) ? [] : [lessonId]))));
    const version = await this.publication.of(course, note);
    // The publication has let go of those whose lesson is in the course no more.
    const taught = marks.filter(({ settledAs }) => settledAs === null);
    for (const mark of taught) mark.settle('retrained', { number: version.number, byId: currentActor().userId, at });
    const touched = await this.relearners.touched(course.id, lessonIds, this.clock.today());
    const due = dueOn ?? dueAfter(this.clock.today());
    const calledBack = [...(await this.onTheWay.goOn(version, lessonIds, touched)), ...(await this.finished.callBack(version, touched, due))];
    for (let from = 0; from < calledBack.length; from += chunk) announce(new LearnersCalledBack(calledBack.slice(from, from + chunk), version.number));
  }

  /** Their text is approved, so it is known. */
  private async refresh(course: Course, lessonIds: ReadonlySet<string>): Promise<void> {
    const fresh = new Map<string, Lesson>();
    for (const lesson of lessonsOf(course.sections)) {
      const article = articleOf(lesson);
      if (article && lessonIds.has(lesson.id)) fresh.set(lesson.id, { ...lesson, content: { ...article, ...(await this.articles.published(article.articleId, article.language, 'sections')) } });
    }
    if (fresh.size > 0) course.redraft({ sections: course.sections.map((section) => ({ ...section, lessons: section.lessons.map((lesson) => fresh.get(lesson.id) ?? lesson) })) }, this.clock.now());
  }
}

