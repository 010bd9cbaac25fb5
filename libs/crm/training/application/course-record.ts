import { Choice, Flag, Id, Instant, Json, Text, Whole } from '#platform/fields';
import { courseLanguages, courseStates, type CourseState } from '../domain/course.ts';

const lesson = {
  type: 'object', required: ['id', 'kind', 'title', 'minutes'], additionalProperties: true,
  properties: { id: { type: 'string', format: 'uuid' }, kind: { type: 'string' }, title: { type: 'string' }, minutes: { type: 'integer', description: 'How long it takes.' }, stepIds: { type: 'array', items: { type: 'string', format: 'uuid' }, description: 'The steps of processes that it teaches.' } },
};

/** Sections with their lessons, each with what its kind has; the guide on building courses names them. */
export const sectionsSchema = {
  type: 'array',
  items: { type: 'object', required: ['id', 'title', 'lessons'], properties: { id: { type: 'string', format: 'uuid' }, title: { type: 'string' }, lessons: { type: 'array', items: lesson } } },
} as const;

/** A course as its authors see it, right answers among it. */
export class CourseRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly title!: string;
  @Text() readonly summary!: string;
  @Choice(courseLanguages) readonly language!: string;
  @Whole({ nullable: true, description: 'For how many months its certificate holds; null: it does not end.' }) readonly validityMonths!: number | null;
  @Flag({ description: 'Whoever wants to may take it.' }) readonly isOpen!: boolean;
  @Flag({ description: 'When what its lessons rest on changes, learners are enrolled again only when whoever teaches says so.' }) readonly asksBeforeRetraining!: boolean;
  @Json({ schema: sectionsSchema }) readonly sections!: unknown;
  @Choice(courseStates) readonly status!: CourseState;
  @Whole({ description: 'The version that learners take; 0 before the first.' }) readonly publishedNumber!: number;
  @Flag({ description: 'The draft is another than what was published last.' }) readonly isChanged!: boolean;
  @Instant() readonly updatedAt!: string;
}

/** A course in the list of those who teach. */
export class CourseRow {
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @Text() readonly summary!: string;
  @Choice(courseLanguages) readonly language!: string;
  @Choice(courseStates) readonly status!: CourseState;
  @Whole() readonly publishedNumber!: number;
  @Flag() readonly isChanged!: boolean;
  @Whole({ description: 'Lessons of the draft.' }) readonly lessonCount!: number;
  @Whole({ description: 'Minutes that the lessons of the draft take.' }) readonly minutes!: number;
  @Whole({ description: 'Who takes it now.' }) readonly learning!: number;
  @Whole({ description: 'Who finished it.' }) readonly completed!: number;
  @Instant() readonly updatedAt!: string;
}
