import { currentActor, Handles, Reads } from '#platform/bus';
import { Files, type StoredFile } from '#platform/files';
import { ResourceNotFound } from '#platform/kernel';
import { ReadLessonMedia } from '../../application/lesson-media.ts';

const plays = (sections: string): string => `jsonb_path_exists(${sections}, '$[*].lessons[*] ? (@.id == $lesson && @.content.fileId == $file)', jsonb_build_object('lesson', $2::text, 'file', $3::text))`;

@Handles(ReadLessonMedia)
export class ReadLessonMediaSql {
  constructor(private readonly reads: Reads, private readonly files: Files) {}

  async execute({ courseId, lessonId, fileId }: ReadLessonMedia): Promise<StoredFile> {
    const { userId, grants } = currentActor();
    const learns = grants.has('training.learn') ? `exists (select from training.enrollments e join training.courses c on c.id = e.course_id
      join training.course_versions v on v.course_id = e.course_id and v.number = case when e.status = 'enrolled' then c.published_number else e.course_number end
      where e.course_id = $1 and e.user_id = $4 and e.status <> 'withdrawn' and ${plays('v.sections')})` : 'false';
    const teaches = grants.has('training.teach') ? `exists (select from training.courses c where c.id = $1 and ${plays('c.sections')})` : 'false';
    const found = await this.reads.rows(`select where ($1::uuid, $2::text, $3::text, $4::uuid) is not null and (${learns} or ${teaches})`, [courseId, lessonId, fileId, userId]);
    if (found.length === 0) throw new ResourceNotFound();
    return this.files.get(fileId);
  }
}
