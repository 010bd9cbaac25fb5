import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Day, FromPath, Ids, Text } from '#platform/fields';
import { Clock, Command, ReferenceNotFound, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { Courses } from '../../domain/ports.ts';
import { OutdatedLessons } from '../../domain/retraining/ports.ts';
import { CourseIncomplete, CourseNotOffered, NothingOutdated } from '../../domain/training.errors.ts';
import { Retraining } from './retraining.ts';

/** Settles what is outdated in a course: lessons that are still right stay as they are; the rest is taught again with the draft of today, to those alone who had learned it. */
@Requires('training.teach')
@Refuses(ResourceNotFound, ReferenceNotFound, CourseIncomplete, CourseNotOffered, NothingOutdated)
export class RetrainCourse extends Command<string> {
  @FromPath() readonly courseId!: string;
  @Ids({ optional: true, description: 'Lessons that tell the right thing all the same: nobody takes them again for this.' }) readonly stillRight?: string[];
  @Day({ optional: true, nullable: true, description: 'In UTC; until then certificates hold. Two weeks from today where it is left out.' }) readonly dueOn?: string | null;
  @Text({ optional: true, nullable: true, max: 1000, description: 'What is new in it.' }) readonly note?: string | null;
}

@Handles(RetrainCourse)
export class RetrainCourseHandler {
  constructor(private readonly courses: Courses, private readonly outdated: OutdatedLessons, private readonly retraining: Retraining, private readonly clock: Clock) {}

  async execute({ courseId, stillRight = [], dueOn = null, note }: RetrainCourse): Promise<string> {
    if (dueOn !== null && currentActor().kind !== 'system' && dueOn < this.clock.today()) throw new ValidationFailed([{ pointer: '/dueOn', code: 'in-the-past' }]);
    const course = await this.courses.get(courseId);
    if (course.status !== 'published') throw new CourseNotOffered();
    const waiting = await this.outdated.waiting(courseId);
    if (waiting.length === 0) throw new NothingOutdated();
    const right = new Set(stillRight);
    for (const mark of waiting) if (right.has(mark.lessonId)) mark.settle('still-right', { byId: currentActor().userId, at: this.clock.now() });
    const rest = waiting.filter(({ lessonId }) => !right.has(lessonId));
    if (rest.length > 0) await this.retraining.of(course, rest, { dueOn, note: note?.trim() || null });
    return courseId;
  }
}
