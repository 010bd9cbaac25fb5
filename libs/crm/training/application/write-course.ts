import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, Flag, FromPath, Json, Text, Whole } from '#platform/fields';
import { Clock, Command, newId, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Course, courseLanguages } from '../domain/course.ts';
import { articleOf, lessonsOf, mediaOf, type Lesson, type Section } from '../domain/lessons/lessons.ts';
import { readSections } from '../domain/lessons/sections.ts';
import { Articles, Courses, Media } from '../domain/ports.ts';
import { Grounds } from '../domain/retraining/ports.ts';
import { sectionsSchema } from './course-record.ts';

/** A course without lessons yet. */
@Requires('training.teach')
export class AddCourse extends Command<string> {
  @Text({ max: 200, example: 'How we sell at Nordwind' }) readonly title!: string;
  @Text({ optional: true, max: 2000 }) readonly summary?: string;
  @Choice(courseLanguages, { optional: true }) readonly language?: string;
}

@Handles(AddCourse)
export class AddCourseHandler {
  constructor(private readonly courses: Courses, private readonly clock: Clock) {}

  execute({ title, summary = '', language = 'en' }: AddCourse): Promise<string> {
    const course = Course.add(newId(), { title: title.trim(), summary, language, validityMonths: 12, isOpen: false, asksBeforeRetraining: false, sections: [] }, currentActor().userId, this.clock.now());
    this.courses.add(course);
    return Promise.resolve(course.id);
  }
}

/** Changes the draft; learners see nothing of it before it is published. */
@Requires('training.teach')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class ChangeCourse extends Command<string> {
  @FromPath() readonly courseId!: string;
  @Text({ optional: true, min: 1, max: 200 }) readonly title?: string;
  @Text({ optional: true, max: 2000 }) readonly summary?: string;
  @Choice(courseLanguages, { optional: true }) readonly language?: string;
  @Whole({ optional: true, nullable: true, min: 1, max: 120 }) readonly validityMonths?: number | null;
  @Flag({ optional: true }) readonly isOpen?: boolean;
  @Flag({ optional: true, description: 'When what its lessons rest on changes, learners are enrolled again only when whoever teaches says so.' }) readonly asksBeforeRetraining?: boolean;
  @Json({ optional: true, schema: sectionsSchema, description: 'All of them, in order.' }) readonly sections?: unknown;
}

@Handles(ChangeCourse)
export class ChangeCourseHandler {
  constructor(private readonly courses: Courses, private readonly media: Media, private readonly articles: Articles, private readonly grounds: Grounds, private readonly clock: Clock) {}

  async execute({ courseId, sections: given, ...fields }: ChangeCourse): Promise<string> {
    const written = given === undefined ? undefined : readSections(given);
    const course = await this.courses.get(courseId);
    if (written) await this.requireMedia(written, course.sections);
    if (written) await this.requireSteps(written, course.sections);
    const sections = written && (await this.withArticles(written, course.sections));
    course.redraft({ ...fields, ...(sections && { sections }) }, this.clock.now());
    return courseId;
  }

  /** An article that is in the course keeps its text until a newer one is asked for. */
  private async withArticles(sections: readonly Section[], before: readonly Section[]): Promise<Section[]> {
    const known = new Map(lessonsOf(before).map((lesson) => [lesson.id, articleOf(lesson)]));
    const filled = async (lesson: Lesson): Promise<Lesson> => {
      const article = articleOf(lesson);
      if (!article) return lesson;
      const kept = known.get(lesson.id);
      if (kept && kept.articleId === article.articleId && kept.language === article.language && kept.version === article.version) return { ...lesson, content: kept };
      return { ...lesson, content: { ...article, ...(await this.articles.published(article.articleId, article.language, 'sections')) } };
    };
    const all: Section[] = [];
    for (const section of sections) {
      const lessons: Lesson[] = [];
      for (const lesson of section.lessons) lessons.push(await filled(lesson));
      all.push({ ...section, lessons });
    }
    return all;
  }

  /** A step that went since it was named stays named, so that its lesson can be told of it. */
  private async requireSteps(sections: readonly Section[], before: readonly Section[]): Promise<void> {
    const stepsIn = (all: readonly Section[]): string[] => lessonsOf(all).flatMap(({ stepIds = [] }) => stepIds);
    const known = new Set(stepsIn(before));
    await this.grounds.requireSteps(stepsIn(sections).filter((id) => !known.has(id)), 'sections');
  }

  /** What is in the course already was checked when it came in, whoever brought it. */
  private async requireMedia(sections: readonly Section[], before: readonly Section[]): Promise<void> {
    const known = new Set(lessonsOf(before).flatMap((lesson) => mediaOf(lesson)?.fileId ?? []));
    for (const lesson of lessonsOf(sections)) {
      const media = mediaOf(lesson);
      if (media && !known.has(media.fileId)) await this.media.require(media.fileId, media.mediaType, 'sections');
    }
  }
}
