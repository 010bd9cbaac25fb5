import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { FromPath, Text } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { Courses } from '../domain/ports.ts';
import { CourseIncomplete, CourseNotOffered } from '../domain/training.errors.ts';
import { CoursePublication } from './retraining/course-publication.ts';

/** Gives the draft to learners as the next version. Who is in the middle of the course goes on with the one he began. */
@Requires('training.teach')
@Refuses(ResourceNotFound, CourseIncomplete)
export class PublishCourse extends Command<string> {
  @FromPath() readonly courseId!: string;
  @Text({ optional: true, nullable: true, max: 1000, description: 'What is new in it.' }) readonly note?: string | null;
}

@Handles(PublishCourse)
export class PublishCourseHandler {
  constructor(private readonly courses: Courses, private readonly publication: CoursePublication) {}

  async execute({ courseId, note }: PublishCourse): Promise<string> {
    await this.publication.of(await this.courses.get(courseId), note?.trim() || null);
    return courseId;
  }
}

/** Enrolls nobody in it any more. */
@Requires('training.teach')
@Refuses(ResourceNotFound, CourseNotOffered)
export class RetireCourse extends Command<string> {
  @FromPath() readonly courseId!: string;
}

@Handles(RetireCourse)
export class RetireCourseHandler {
  constructor(private readonly courses: Courses, private readonly clock: Clock) {}

  async execute({ courseId }: RetireCourse): Promise<string> {
    (await this.courses.get(courseId)).retire(this.clock.now());
    return courseId;
  }
}
