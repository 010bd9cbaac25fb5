import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Command, newId, ResourceNotFound } from '#platform/kernel';
import { Enrollment } from '../domain/enrollment.ts';
import { Courses, Enrollments } from '../domain/ports.ts';
import { EnrolledAlready } from '../domain/training.errors.ts';

/** Takes a course that is open to everybody, or one that a permission of mine asks for. */
@Requires('training.learn')
@Refuses(ResourceNotFound, EnrolledAlready)
export class EnrollMyself extends Command<string> {
  @FromPath() readonly courseId!: string;
}

@Handles(EnrollMyself)
export class EnrollMyselfHandler {
  constructor(private readonly courses: Courses, private readonly enrollments: Enrollments, private readonly clock: Clock) {}

  async execute({ courseId }: EnrollMyself): Promise<string> {
    const { userId, keptBack } = currentActor();
    const isAskedFor = [...keptBack?.values() ?? []].some(({ details }) => (details as { courseId?: string }).courseId === courseId);
    const published = await this.courses.openTo(courseId, isAskedFor);
    if (!userId || !published) throw new ResourceNotFound();
    const open = await this.enrollments.openOf(userId, courseId);
    if (open) throw new EnrolledAlready(open.id);
    const enrollment = Enrollment.of(newId(), { userId, courseId, courseNumber: published.number, lessonCount: published.lessonCount, reason: 'self', pathId: null, enrolledById: userId, dueOn: null }, this.clock.now());
    this.enrollments.add(enrollment);
    return enrollment.id;
  }
}
