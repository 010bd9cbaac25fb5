import { Refuses, SignedIn } from '#platform/access';
import { FromPath, Id } from '#platform/fields';
import { RangeNotSatisfiable, type StoredFile } from '#platform/files';
import { Query, ResourceNotFound } from '#platform/kernel';

/** The bytes of what a lesson plays, in parts: for whoever takes the course, and for whoever teaches. */
@SignedIn('who takes the course, or teaches')
@Refuses(ResourceNotFound, RangeNotSatisfiable)
export class ReadLessonMedia extends Query<StoredFile> {
  @FromPath() readonly courseId!: string;
  @FromPath() readonly lessonId!: string;
  @Id({ from: 'path' }) readonly fileId!: string;
}
