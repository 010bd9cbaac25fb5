import type { Certificate } from '../certificate.ts';
import type { Course } from '../course.ts';
import type { Enrollment } from '../enrollment.ts';
import type { LessonProgress } from '../lesson-progress.ts';
import type { Lesson } from '../lessons/lessons.ts';
import type { OutdatedLesson, Outrun } from './outdated-lesson.ts';

/** What the lessons that learners begin with rest on. */
export abstract class Grounds {
  /** From now on the lessons of a course are these. */
  abstract keep(courseId: string, lessons: readonly Lesson[]): Promise<void>;
  /** @throws ReferenceNotFound at `field` where a step is in force nowhere */
  abstract requireSteps(stepIds: readonly string[], field: string): Promise<void>;
  /** Lessons that name one of these steps, or teach the article that was its until this version of the process. */
  abstract ofSteps(processId: string, number: number, stepIds: readonly string[]): Promise<readonly Pick<Outrun, 'courseId' | 'lessonId' | 'groundId'>[]>;
  /** Lessons that teach a text of this article older than this version. */
  abstract ofArticle(articleId: string, language: string, number: number): Promise<readonly Pick<Outrun, 'courseId' | 'lessonId' | 'groundId'>[]>;
  /** Lessons that teach a text of this article, which is there no more. `number`: its last version. */
  abstract ofArchived(articleId: string): Promise<readonly Pick<Outrun, 'courseId' | 'lessonId' | 'groundId' | 'language' | 'number'>[]>;
  /** The number of the last version of a process; 0 where there is none. */
  abstract lastNumber(processId: string): Promise<number>;
}

export abstract class OutdatedLessons {
  abstract add(lesson: OutdatedLesson): void;
  /** Locks those that wait in a course. */
  abstract waiting(courseId: string): Promise<OutdatedLesson[]>;
  /** Locks those that wait because this article was archived. */
  abstract waitingForArchived(articleId: string): Promise<OutdatedLesson[]>;
  /** Courses that may be taught again by themselves where a lesson has waited since before a moment. */
  abstract coursesWaitingSince(before: Date): Promise<readonly string[]>;
}

/** A colleague who has learned what is outdated. */
export interface Touched {
  readonly userId: string;
  readonly lessonIds: readonly string[];
  /** The enrollment he is in the middle of. */
  readonly openId: string | null;
  /** The version of the course in which he learned it. */
  readonly fromNumber: number;
}

export abstract class Relearners {
  abstract touched(courseId: string, lessonIds: readonly string[], day: string): Promise<readonly Touched[]>;
  /** What somebody has learned that was taught again to others since, by course. */
  abstract missed(userId: string, day: string): Promise<readonly (Touched & { readonly courseId: string })[]>;
  /** Locks the enrollments of a course that are begun, and those in a difference that are not. */
  abstract open(courseId: string): Promise<Enrollment[]>;
  /** Locks how far these are in any lesson. */
  abstract progress(enrollmentIds: readonly string[]): Promise<LessonProgress[]>;
  /** Locks what holds of a course on a day. */
  abstract certificates(courseId: string, userIds: readonly string[], day: string): Promise<Certificate[]>;
  /** Locks a course without asking which version of it was seen; null where it is taught no more. */
  abstract course(courseId: string): Promise<Course | null>;
}
