import { Refuses, Requires } from '#platform/access';
import { FromPath, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import type { CourseRecord, CourseRow } from './course-record.ts';

/** Every course there is, by its title. */
@Requires('training.teach')
export class ListCourses extends Query<Page<CourseRow>> {
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 2000 }) readonly cursor?: string;
}

@Requires('training.teach')
@Refuses(ResourceNotFound)
export class GetCourse extends Query<CourseRecord> {
  @FromPath() readonly courseId!: string;

  static of(this: void, courseId: string): GetCourse {
    return Object.assign(new GetCourse(), { courseId });
  }
}
