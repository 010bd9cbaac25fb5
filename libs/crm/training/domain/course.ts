import { Aggregate } from '#platform/kernel';
import { lessonKindOf, lessonsOf, type Section } from './lessons/lessons.ts';
import { CourseIncomplete, CourseNotOffered } from './training.errors.ts';
import { CoursePublished } from './training.events.ts';

export const courseStates = ['draft', 'published', 'retired'] as const;
export type CourseState = (typeof courseStates)[number];
export const courseLanguages = ['en', 'ru', 'uk'] as const;

export interface CourseFields {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  /** For how long its certificate holds; null: it does not end. */
  readonly validityMonths: number | null;
  /** Whoever wants to may take it. */
  readonly isOpen: boolean;
  readonly sections: readonly Section[];
  /** Learners are called back only when whoever teaches says so. */
  readonly asksBeforeRetraining: boolean;
}

/** What is taught: a draft that its authors change, published as versions that stay as they are. */
export class Course extends Aggregate<Course> {
  readonly version!: number;
  readonly title!: string;
  readonly summary!: string;
  readonly language!: string;
  readonly validityMonths!: number | null;
  readonly isOpen!: boolean;
  readonly sections!: readonly Section[];
  readonly asksBeforeRetraining!: boolean;
  readonly status!: CourseState;
  /** The last published version; 0 before the first. */
  readonly publishedNumber!: number;
  /** The draft is another than what was published last. */
  readonly isChanged!: boolean;
  readonly authorId!: string | null;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  static add(id: string, fields: CourseFields, authorId: string | null, at: Date): Course {
    const course = new Course(id);
    course.change({ ...fields, status: 'draft', publishedNumber: 0, isChanged: true, authorId, createdAt: at, updatedAt: at });
    return course;
  }

  redraft(fields: Partial<CourseFields>, at: Date): void {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    this.change({ ...given, isChanged: true, updatedAt: at });
  }

  /** The next version of it, as the draft is now. @throws CourseIncomplete where a learner would find an empty lesson */
  publish(id: string, note: string | null, byId: string | null, at: Date): CourseVersion {
    const lessons = lessonsOf(this.sections);
    const missing = lessons.flatMap((lesson) => { const what = lessonKindOf(lesson).missing(lesson.content); return what ? [{ lessonId: lesson.id, title: lesson.title, what }] : []; });
    if (lessons.length === 0) throw new CourseIncomplete('It has no lessons.', { missing: [] });
    if (missing.length > 0) throw new CourseIncomplete(`${missing.map(({ title }) => `“${title}”`).join(', ')} cannot be learned from yet.`, { missing });
    this.change({ status: 'published', publishedNumber: this.publishedNumber + 1, isChanged: false, updatedAt: at });
    this.record(new CoursePublished(this.id, this.publishedNumber));
    return CourseVersion.of(id, this, note, byId, at);
  }

  /** Somebody else looks after it from now on. */
  pass(authorId: string, at: Date): void {
    this.change({ authorId, updatedAt: at });
  }

  /** Nobody is enrolled any more; who takes it finishes it, and certificates hold. @throws CourseNotOffered */
  retire(at: Date): void {
    if (this.status !== 'published') throw new CourseNotOffered();
    this.change({ status: 'retired', updatedAt: at });
  }
}

/** A course as learners take it. */
export class CourseVersion extends Aggregate<CourseVersion> {
  readonly version!: number;
  readonly title!: string;
  readonly summary!: string;
  readonly language!: string;
  readonly validityMonths!: number | null;
  readonly sections!: readonly Section[];
  readonly note!: string | null;
  readonly publishedAt!: Date;
  readonly publishedById!: string | null;

  constructor(readonly id: string, readonly courseId: string, readonly number: number) { super(); }

  static of(id: string, { id: courseId, publishedNumber, title, summary, language, validityMonths, sections }: Course, note: string | null, publishedById: string | null, at: Date): CourseVersion {
    const published = new CourseVersion(id, courseId, publishedNumber);
    published.change({ title, summary, language, validityMonths, sections, note, publishedAt: at, publishedById });
    return published;
  }

  get lessonCount(): number {
    return lessonsOf(this.sections).length;
  }
}
