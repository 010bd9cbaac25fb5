import { Injectable } from '@nestjs/common';
import { currentActor, currentContext, flushNow } from '#platform/bus';
import { PreconditionRequired, ReferenceNotFound, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { Course, CourseVersion } from '../../domain/course.ts';
import { Courses } from '../../domain/ports.ts';
import { CourseNotOffered } from '../../domain/training.errors.ts';
import { findOne, locked, lockedOne, persisted, rowsOf } from './locking.ts';

@Injectable()
export class PostgresCourses extends Courses {
  async get(id: string): Promise<Course> {
    const { expectedVersion } = currentContext();
    const course = await lockedOne(Course, 'courses', 't.id = $1', [id]);
    if (!course) throw new ResourceNotFound();
    if (expectedVersion === undefined && currentActor().kind !== 'system') throw new PreconditionRequired();
    if (expectedVersion !== undefined && expectedVersion !== course.version) throw new VersionConflict({ expected: expectedVersion, version: course.version, id } as never);
    return course;
  }

  locked(ids: readonly string[]): Promise<Course[]> { return locked(Course, 'courses', 't.id = any($1::uuid[])', [ids]); }
  add(course: Course): void { persisted(course); }
  addVersion(version: CourseVersion): void { persisted(version); }
  settle(at: Date): Promise<void> { return flushNow(at); }

  async offered(courseId: string, field: string): Promise<CourseVersion> {
    const course = await findOne(Course, { id: courseId });
    if (!course) throw ReferenceNotFound.at(field);
    if (course.status !== 'published') throw new CourseNotOffered();
    return this.version(courseId, course.publishedNumber);
  }

  async openTo(courseId: string, isAskedFor: boolean): Promise<CourseVersion | null> {
    const course = await findOne(Course, { id: courseId, status: 'published' });
    return course && (course.isOpen || isAskedFor) ? this.version(courseId, course.publishedNumber) : null;
  }

  async newest(courseId: string): Promise<CourseVersion> {
    const course = await findOne(Course, { id: courseId });
    return this.version(courseId, course!.publishedNumber);
  }

  async version(courseId: string, number: number): Promise<CourseVersion> {
    const version = await findOne(CourseVersion, { courseId, number });
    if (!version) throw new ResourceNotFound();
    return version;
  }

  async requirePublished(courseIds: readonly string[], field: string): Promise<void> {
    const wanted = [...new Set(courseIds)];
    const found = await rowsOf(`select from training.courses where id = any($1::uuid[]) and published_number > 0`, [wanted]);
    if (found.length < wanted.length) throw ReferenceNotFound.at(field);
  }
}
