import { Injectable } from '@nestjs/common';
import { ReferenceNotFound } from '#platform/kernel';
import { articleOf, type Lesson } from '../../../domain/lessons/lessons.ts';
import type { Outrun } from '../../../domain/retraining/outdated-lesson.ts';
import { Grounds } from '../../../domain/retraining/ports.ts';
import { rowsOf } from '../locking.ts';

type Found = Pick<Outrun, 'courseId' | 'lessonId' | 'groundId'>;

@Injectable()
export class PostgresGrounds extends Grounds {
  async keep(courseId: string, lessons: readonly Lesson[]): Promise<void> {
    const rows = lessons.flatMap((lesson) => {
      const article = articleOf(lesson);
      return [...(lesson.stepIds ?? []).map((stepId) => ({ lessonId: lesson.id, stepId })), ...(article ? [{ lessonId: lesson.id, articleId: article.articleId, language: article.language, version: article.version }] : [])];
    });
    await rowsOf('delete from training.lesson_grounds where course_id = $1', [courseId]);
    const text = `insert into training.lesson_grounds (course_id, lesson_id, step_id, article_id, language, article_version)
      select $1, r."lessonId", r."stepId", r."articleId", r.language, r.version from jsonb_to_recordset($2::jsonb) r("lessonId" uuid, "stepId" uuid, "articleId" uuid, language text, version int)`;
    await rowsOf(text, [courseId, JSON.stringify(rows)]);
  }

  async requireSteps(stepIds: readonly string[], field: string): Promise<void> {
    const wanted = [...new Set(stepIds)];
    const found = wanted.length === 0 ? [] : await rowsOf('select distinct step_id from knowledge.published_steps where step_id = any($1::uuid[])', [wanted]);
    if (found.length < wanted.length) throw ReferenceNotFound.at(field);
  }

  ofSteps(processId: string, number: number, stepIds: readonly string[]): Promise<readonly Found[]> {
    const text = `select g.course_id as "courseId", g.lesson_id as "lessonId", g.step_id as "groundId" from training.lesson_grounds g join training.courses c on c.id = g.course_id and c.status = 'published' where g.step_id = any($3::uuid[])
      union select g.course_id, g.lesson_id, s.step_id from knowledge.step_versions s join training.lesson_grounds g on g.article_id = s.article_id join training.courses c on c.id = g.course_id and c.status = 'published'
        where s.process_id = $1 and s.number = $2 - 1 and s.step_id = any($3::uuid[]) order by 1, 2, 3`;
    return rowsOf<Found>(text, [processId, number, stepIds]);
  }

  ofArticle(articleId: string, language: string, number: number): Promise<readonly Found[]> {
    const text = `select g.course_id as "courseId", g.lesson_id as "lessonId", g.article_id as "groundId" from training.lesson_grounds g join training.courses c on c.id = g.course_id and c.status = 'published'
      where g.article_id = $1 and g.language = $2 and g.article_version < $3 order by 1, 2`;
    return rowsOf<Found>(text, [articleId, language, number]);
  }

  ofArchived(articleId: string): Promise<readonly (Found & Pick<Outrun, 'language' | 'number'>)[]> {
    const text = `select g.course_id as "courseId", g.lesson_id as "lessonId", g.article_id as "groundId", g.language, coalesce((select max(a.number) from knowledge.article_changes a where a.article_id = g.article_id and a.language = g.language), g.article_version) as number
      from training.lesson_grounds g join training.courses c on c.id = g.course_id and c.status = 'published' where g.article_id = $1 order by 1, 2`;
    return rowsOf(text, [articleId]);
  }

  async lastNumber(processId: string): Promise<number> {
    return (await rowsOf<{ n: number }>('select coalesce(max(number), 0)::int as n from knowledge.process_changes where process_id = $1', [processId]))[0]!.n;
  }
}
