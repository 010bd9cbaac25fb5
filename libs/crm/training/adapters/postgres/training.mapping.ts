import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { Attempt, type AttemptState } from '../../domain/attempt.ts';
import { Certificate } from '../../domain/certificate.ts';
import { CertificateRequirement } from '../../domain/certificate-requirement.ts';
import { Course, CourseVersion, type CourseState } from '../../domain/course.ts';
import { Enrollment, type EnrollmentReason, type EnrollmentState } from '../../domain/enrollment.ts';
import { LessonProgress } from '../../domain/lesson-progress.ts';
import type { Section } from '../../domain/lessons/lessons.ts';
import type { PracticeTask } from '../../domain/lessons/practice.ts';
import { PracticeRun, type PracticeDone, type PracticeState } from '../../domain/practice-run.ts';
import { OutdatedLesson, type GroundKind, type Settlement } from '../../domain/retraining/outdated-lesson.ts';
import { Path, type PathStep } from '../../domain/path.ts';
import type { Answers, Mark, SheetLine } from '../../domain/quiz/quiz.ts';

const schema = 'training';
const text = () => p.string().columnType('text');
const day = () => p.string().columnType('date');
const instant = p.datetime(3);
const entry = { id: p.uuid().primary(), version: p.integer().version() };
const words = { title: text(), summary: text(), language: text(), validityMonths: p.integer().nullable(), sections: p.json<Section[]>() };

const mappings = {
  course: { className: 'Course', mapping: defineEntity({ class: Course as never, className: 'Course', schema, tableName: 'courses', properties: { ...entry, ...words, isOpen: p.boolean(), asksBeforeRetraining: p.boolean(), status: p.string().$type<CourseState>(), publishedNumber: p.integer(), isChanged: p.boolean(), authorId: p.uuid().nullable(), createdAt: instant, updatedAt: instant } }) },
  'course-version': { className: 'CourseVersion', mapping: defineEntity({ class: CourseVersion as never, className: 'CourseVersion', schema, tableName: 'course_versions', properties: { ...entry, ...words, courseId: p.uuid(), number: p.integer(), note: text().nullable(), publishedAt: instant, publishedById: p.uuid().nullable() } }) },
  enrollment: {
    className: 'Enrollment', mapping: defineEntity({
      class: Enrollment as never, className: 'Enrollment', schema, tableName: 'enrollments',
      properties: {
        ...entry, userId: p.uuid(), courseId: p.uuid(), courseNumber: p.integer(), reason: p.string().$type<EnrollmentReason>(), pathId: p.uuid().nullable(), enrolledById: p.uuid().nullable(), status: p.string().$type<EnrollmentState>(),
        dueOn: day().nullable(), lessonIds: p.array().columnType('uuid[]').nullable(), fromNumber: p.integer().nullable(), lessonCount: p.integer(), doneCount: p.integer(), enrolledAt: instant, startedAt: p.datetime(3).nullable(), endedAt: p.datetime(3).nullable(), updatedAt: instant,
      },
    }),
  },
  'lesson-progress': {
    className: 'LessonProgress', mapping: defineEntity({
      class: LessonProgress as never, className: 'LessonProgress', schema, tableName: 'lesson_progress',
      properties: { ...entry, enrollmentId: p.uuid(), lessonId: p.uuid(), doneAt: p.datetime(3).nullable(), positionSeconds: p.integer(), playedSeconds: p.integer(), startedAt: instant, updatedAt: instant },
    }),
  },
  attempt: {
    className: 'Attempt', mapping: defineEntity({
      class: Attempt as never, className: 'Attempt', schema, tableName: 'attempts',
      properties: {
        ...entry, enrollmentId: p.uuid(), userId: p.uuid(), courseId: p.uuid(), courseNumber: p.integer(), lessonId: p.uuid(), number: p.integer(), sheet: p.json<SheetLine[]>(), answers: p.json<Answers>(), marks: p.json<Mark[]>().nullable(),
        percent: p.integer().nullable(), isPassed: p.boolean().nullable(), status: p.string().$type<AttemptState>(), startedAt: instant, endsAt: p.datetime(3).nullable(), endedAt: p.datetime(3).nullable(), updatedAt: instant,
      },
    }),
  },
  'practice-run': {
    className: 'PracticeRun', mapping: defineEntity({
      class: PracticeRun as never, className: 'PracticeRun', schema, tableName: 'practice_runs',
      properties: {
        ...entry, practiceId: p.uuid(), userId: p.uuid(), enrollmentId: p.uuid(), lessonId: p.uuid(), organizationId: p.uuid(), personId: p.uuid(), dealId: p.uuid().nullable(), tasks: p.json<PracticeTask[]>(), done: p.json<Record<string, PracticeDone>>(),
        status: p.string().$type<PracticeState>(), startedAt: instant, endedAt: p.datetime(3).nullable(), updatedAt: instant,
      },
    }),
  },
  certificate: {
    className: 'Certificate', mapping: defineEntity({
      class: Certificate as never, className: 'Certificate', schema, tableName: 'certificates',
      properties: {
        ...entry, number: text(), userId: p.uuid(), holderName: text(), courseId: p.uuid(), courseTitle: text(), courseNumber: p.integer(), enrollmentId: p.uuid(), issuedAt: instant, validUntil: day().nullable(),
        revokedAt: p.datetime(3).nullable(), revokedById: p.uuid().nullable(), revokedBecause: text().nullable(), outdatedAt: p.datetime(3).nullable(), heldUntil: day().nullable(), updatedAt: instant,
      },
    }),
  },
  'outdated-lesson': {
    className: 'OutdatedLesson', mapping: defineEntity({
      class: OutdatedLesson as never, className: 'OutdatedLesson', schema, tableName: 'outdated_lessons',
      properties: {
        ...entry, courseId: p.uuid(), lessonId: p.uuid(), ground: p.string().$type<GroundKind>(), groundId: p.uuid(), language: text().nullable(), processId: p.uuid().nullable(), number: p.integer(), isGone: p.boolean(), markedAt: instant,
        settledAs: p.string().$type<Settlement>().nullable(), settledNumber: p.integer().nullable(), settledAt: p.datetime(3).nullable(), settledById: p.uuid().nullable(), updatedAt: instant,
      },
    }),
  },
  'learning-path': { className: 'Path', mapping: defineEntity({ class: Path as never, className: 'Path', schema, tableName: 'paths', properties: { ...entry, roleId: p.uuid(), steps: p.json<PathStep[]>(), createdAt: instant, updatedAt: instant } }) },
  'certificate-requirement': {
    className: 'CertificateRequirement', mapping: defineEntity({ class: CertificateRequirement as never, className: 'CertificateRequirement', schema, tableName: 'certificate_requirements', properties: { ...entry, permission: text(), courseId: p.uuid(), graceDays: p.integer(), since: day(), createdAt: instant, updatedAt: instant } }),
  },
};

/** What hangs on a record stands in that one's history. */
const records: Readonly<Record<string, string>> = { 'course-version': 'courseId', 'outdated-lesson': 'courseId', 'lesson-progress': 'enrollmentId', 'practice-run': 'enrollmentId', attempt: 'enrollmentId' };
const kinds: Readonly<Record<string, string>> = { 'course-version': 'course', 'outdated-lesson': 'course', 'lesson-progress': 'enrollment', 'practice-run': 'enrollment', attempt: 'enrollment' };

for (const [entity, mapping] of Object.entries(mappings)) persist({ ...mapping, entity, kind: kinds[entity] ?? entity, record: (each) => String(each[records[entity] ?? 'id']) });
