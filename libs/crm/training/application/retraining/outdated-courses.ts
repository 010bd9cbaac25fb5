import { Refuses, Requires } from '#platform/access';
import { Day, Flag, FromPath, Id, Many, Nested, Text, Texts, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { LearnerCard } from '../results.ts';
import { LessonChange } from './lesson-change.ts';

export class OutdatedLessonRow {
  @Id() readonly lessonId!: string;
  @Text() readonly title!: string;
  @Text() readonly kind!: string;
  @Whole() readonly minutes!: number;
  @Flag({ description: 'Its text is that of an article and is taken over by itself.' }) readonly isRefreshed!: boolean;
  @Whole({ description: 'Colleagues who have learned it.' }) readonly people!: number;
  @Many(() => LessonChange) readonly changes!: LessonChange[];
}

export class RoleHeld {
  @Id() readonly id!: string;
  @Text() readonly code!: string;
  @Text() readonly name!: string;
}

export class TouchedByRole extends RoleHeld {
  @Whole({ description: 'How many of the touched colleagues have it.' }) readonly people!: number;
}

export class NewerText {
  @Id() readonly lessonId!: string;
  @Text() readonly title!: string;
  @Id() readonly articleId!: string;
  @Text() readonly language!: string;
  @Whole({ description: 'The version that is taught.' }) readonly taught!: number;
  @Whole({ description: 'The version that readers have.' }) readonly published!: number;
}

/** A course that tells how something was done before, or whose articles have a newer text. */
export class OutdatedCourse {
  @Id() readonly courseId!: string;
  @Text() readonly title!: string;
  @Whole() readonly version!: number;
  @Whole() readonly publishedNumber!: number;
  @Flag({ description: 'The draft is another than what was published last: it is what will be taught.' }) readonly isChanged!: boolean;
  @Day({ nullable: true, description: 'From then on it is taught again as it is, unless somebody answers before; null: it waits.' }) readonly goesOutOn!: string | null;
  @Many(() => OutdatedLessonRow) readonly lessons!: OutdatedLessonRow[];
  @Whole({ description: 'Colleagues who have learned any of them.' }) readonly people!: number;
  @Many(() => TouchedByRole, { description: 'The roles of these colleagues.' }) readonly roles!: TouchedByRole[];
  @Many(() => NewerText, { description: 'Articles with a smaller change: nobody is called back for these.' }) readonly newerTexts!: NewerText[];
}

/** Courses with outdated lessons first, the one that waits longest above. */
@Requires('training.teach')
export class ListOutdatedCourses extends Query<Page<OutdatedCourse>> {}

export class TouchedPerson {
  @Nested(() => LearnerCard) readonly user!: LearnerCard;
  @Texts({ description: 'The outdated lessons that he has learned.' }) readonly lessonIds!: string[];
  @Flag({ description: 'He is in the middle of the course, and takes them again there.' }) readonly isOnTheWay!: boolean;
  @Many(() => RoleHeld) readonly roles!: RoleHeld[];
  @Day({ nullable: true, description: 'Until when his certificate holds; null: it does not end, or he has none.' }) readonly validUntil!: string | null;
}

/** Exactly who would take what again, by name: everybody who has learned any outdated lesson of a course. */
@Requires('training.teach')
@Refuses(ResourceNotFound)
export class ListTouched extends Query<Page<TouchedPerson>> {
  @FromPath() readonly courseId!: string;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 2000 }) readonly cursor?: string;
}

/** A step of a process in force, which a lesson may name. */
export class StepToTeach {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Id() readonly processId!: string;
  @Text() readonly processName!: string;
}

@Requires('training.teach')
export class ListStepsToTeach extends Query<Page<StepToTeach>> {}
