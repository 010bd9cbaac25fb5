import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#platform/kernel';
import type { Attempt } from '../domain/attempt.ts';
import { LessonProgress } from '../domain/lesson-progress.ts';
import { lessonsOf, quizOf } from '../domain/lessons/lessons.ts';
import { Courses, Enrollments } from '../domain/ports.ts';
import type { Quiz } from '../domain/quiz/quiz.ts';
import { LessonsAtHand } from './lessons-at-hand.ts';

/** The quiz of an attempt, and what follows from its result. */
@Injectable()
export class QuizzesAtHand {
  constructor(private readonly courses: Courses, private readonly enrollments: Enrollments, private readonly lessons: LessonsAtHand, private readonly clock: Clock) {}

  async of({ courseId, courseNumber, lessonId }: Attempt): Promise<Quiz> {
    const { sections } = await this.courses.version(courseId, courseNumber);
    return quizOf(lessonsOf(sections).find(({ id }) => id === lessonId)!)!;
  }

  /** Scores what was kept. */
  async end(attempt: Attempt, quiz: Quiz): Promise<void> {
    attempt.end(quiz, this.clock.now());
    await this.count(attempt);
  }

  /** With a passed quiz its lesson is finished. */
  async count({ isPassed, enrollmentId, lessonId, userId, courseNumber }: Attempt): Promise<void> {
    const enrollment = await this.enrollments.ofUser(enrollmentId, userId);
    if (!isPassed || !enrollment.isOpen) return;
    const course = await this.courses.version(enrollment.courseId, enrollment.courseNumber);
    const lesson = enrollment.askedOf(course).find(({ id }) => id === lessonId);
    // The quiz has left the course, or has changed, since it was begun.
    if (!lesson || enrollment.courseNumber !== courseNumber) return;
    const known = await this.enrollments.progress(enrollmentId, lessonId);
    const progress = known ?? LessonProgress.open(newId(), enrollmentId, lessonId, this.clock.now());
    if (!known) this.enrollments.addProgress(progress);
    await this.lessons.finish({ enrollment, course, lesson, progress });
  }
}
