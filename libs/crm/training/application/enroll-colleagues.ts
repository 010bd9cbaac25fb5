import { Refuses, Requires } from '#platform/access';
import { announce, currentActor, Handles } from '#platform/bus';
import { Day, Flag, FromPath, Ids, Whole } from '#platform/fields';
import { Clock, Command, newId, ReferenceNotFound, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { Enrollment, type NewEnrollment } from '../domain/enrollment.ts';
import { Certificates, Courses, Enrollments, Learners } from '../domain/ports.ts';
import { CourseNotOffered, EnrollmentClosed } from '../domain/training.errors.ts';
import { ColleaguesEnrolled } from '../domain/training.events.ts';

/** So many are told of in one event. */
const chunk = 250;

export class EnrolledCount {
  @Whole({ description: 'Who was enrolled now; who takes the course already was not.' }) readonly count!: number;
}

/** Enrolls single colleagues, teams, whoever has a role, or everybody; of them those whom one may enroll and who do not take it already. */
@Requires('training.enroll')
@Refuses(ReferenceNotFound, CourseNotOffered)
export class EnrollColleagues extends Command<EnrolledCount> {
  @FromPath() readonly courseId!: string;
  @Ids({ optional: true }) readonly userIds?: string[];
  @Ids({ optional: true, max: 200 }) readonly teamIds?: string[];
  @Ids({ optional: true, max: 50 }) readonly roleIds?: string[];
  @Flag({ optional: true }) readonly isEverybody?: boolean;
  @Day({ optional: true, nullable: true, description: 'In UTC.' }) readonly dueOn?: string | null;
}

@Handles(EnrollColleagues)
export class EnrollColleaguesHandler {
  constructor(private readonly courses: Courses, private readonly enrollments: Enrollments, private readonly learners: Learners, private readonly clock: Clock) {}

  async execute({ courseId, dueOn = null, ...audience }: EnrollColleagues): Promise<EnrolledCount> {
    // What was due before is brought in, not asked for.
    if (dueOn !== null && currentActor().kind !== 'system' && dueOn < this.clock.today()) throw new ValidationFailed([{ pointer: '/dueOn', code: 'in-the-past' }]);
    const { number: courseNumber, lessonCount } = await this.courses.offered(courseId, 'courseId');
    const userIds = await this.learners.among(audience, courseId);
    const { userId: enrolledById } = currentActor();
    enroll(this.enrollments, userIds.map((userId) => ({ userId, courseId, courseNumber, lessonCount, reason: 'manual', pathId: null, enrolledById, dueOn })), this.clock.now());
    return { count: userIds.length };
  }
}

/** Enrolls, and says so in events of a bearable size. */
export function enroll(enrollments: Enrollments, all: readonly NewEnrollment[], at: Date): void {
  const ids = all.map((fields) => {
    const enrollment = Enrollment.of(newId(), fields, at);
    enrollments.add(enrollment);
    return enrollment.id;
  });
  for (let from = 0; from < ids.length; from += chunk) announce(new ColleaguesEnrolled(ids.slice(from, from + chunk)));
}

/** Takes a course off somebody's list; what he did there is kept. Where it asked for what had changed alone, his certificate holds as long as before. */
@Requires('training.enroll')
@Refuses(ResourceNotFound, EnrollmentClosed)
export class WithdrawEnrollment extends Command<string> {
  @FromPath() readonly enrollmentId!: string;
}

@Handles(WithdrawEnrollment)
export class WithdrawEnrollmentHandler {
  constructor(private readonly enrollments: Enrollments, private readonly certificates: Certificates, private readonly clock: Clock) {}

  async execute({ enrollmentId }: WithdrawEnrollment): Promise<string> {
    const enrollment = await this.enrollments.get(enrollmentId);
    const at = this.clock.now();
    enrollment.withdraw(at);
    const { lessonIds, userId, courseId, enrolledAt } = enrollment;
    if (lessonIds) for (const certificate of await this.certificates.outdatedSince(userId, courseId, enrolledAt)) certificate.restore(at);
    return enrollmentId;
  }
}
