import { ListArticles, type ArticleRow } from '#crm/knowledge';
import { AddCourse, ChangeCourse, ListCourses, ListPaths, PublishCourse, SetPath, type CourseRow } from '#crm/training';
import { permissionCatalogue, systemActor, type Actor } from '#platform/access';
import { within, type Commands, type Queries } from '#platform/bus';
import { buildMessage, type Page } from '#platform/fields';
import { newId, type AnswerOf, type Command, type Query } from '#platform/kernel';
import { guideCourses, type GuideCourse } from './data/guide-courses.ts';

const daysToLearn = 14;
const quiz = { kind: 'quiz', minutes: 5, passPercent: 70, attemptsAllowed: 5, timeLimitMinutes: null, isShuffled: true };

/** Teaches the user guide of the demo company, once the folder with it has been brought in; what is taught already stays. */
export class GuideSchool {
  private readonly system: Actor = systemActor('demo', permissionCatalogue().map((each) => each.name));

  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  /** Looks again and again until the guide is there and taught; gives up when there is no guide for long, or it is told to. */
  async open(pauseMs: number, looks: number, isOver: () => boolean): Promise<void> {
    const pause = (): Promise<void> => new Promise((done) => { setTimeout(done, pauseMs).unref(); });
    for (let left = looks; left > 0 && !isOver(); left -= 1) {
      await pause();
      if (!(await this.isThere())) continue;
      await pause(); // what follows from its publication is over by then, and outruns no lesson that is made of it
      if (await this.teach()) return;
    }
  }

  /** Answers false where the guide is not there whole; then nothing is taught of it. */
  async teach(): Promise<boolean> {
    if (!(await this.isThere())) return false;
    const there = (await this.ask(buildMessage(ListCourses, { limit: 200 }))) as Page<CourseRow>;
    for (const course of guideCourses) {
      const known = there.items.find(({ title }) => title === course.title);
      if (!known || known.publishedNumber === 0) await this.publish(course, known?.id);
    }
    await this.lead();
    return true;
  }

  private async isThere(): Promise<boolean> {
    const known = new Map(await Promise.all(guideCourses.map(async ({ language }) => [language, await this.articles(language)] as const)));
    return guideCourses.every(({ language, sections }) => sections.every((each) => each.articles.every((slug) => known.get(language)!.has(slug))));
  }

  private async publish(course: GuideCourse, known: string | undefined): Promise<void> {
    const { title, summary, language, sections, quiz: { section, title: asked, questions } } = course;
    const articles = await this.articles(language);
    const courseId = known ?? (await this.send(AddCourse, { title, summary, language }));
    const lessons = (slugs: readonly string[]): object[] => slugs.map((slug) => ({ id: newId(), kind: 'article', title: articles.get(slug)!.title, minutes: 3, articleId: articles.get(slug)!.id, language, version: 0 }));
    const test = { ...quiz, id: newId(), title: asked, questions: questions.map((question) => ({ id: newId(), ...question })) };
    await this.send(ChangeCourse, { courseId, validityMonths: 24, isOpen: true, sections: [...sections.map((each) => ({ id: newId(), title: each.title, lessons: lessons(each.articles) })), { id: newId(), title: section, lessons: [test] }] });
    await this.send(PublishCourse, { courseId });
  }

  /** Whoever sells begins with it. */
  private async lead(): Promise<void> {
    const [path, first] = [(await this.ask(buildMessage(ListPaths, {}))).items.find(({ role }) => role.code === 'salesperson'), guideCourses[0]!.title];
    if (!path || path.steps.some(({ title }) => title === first)) return;
    const courses = await this.ask(buildMessage(ListCourses, { limit: 200 })) as Page<CourseRow>;
    const steps = [{ courseId: courses.items.find(({ title }) => title === first)!.id, days: daysToLearn }, ...path.steps.map(({ courseId, days }) => ({ courseId, days }))];
    await this.send(SetPath, { roleId: path.role.id, steps });
  }

  private async articles(language: string): Promise<ReadonlyMap<string, ArticleRow>> {
    const { items } = await this.ask(buildMessage(ListArticles, { tag: 'guide', language, prefer: language, state: 'published', limit: 200 })) as Page<ArticleRow>;
    return new Map(items.map((article) => [article.slug, article]));
  }

  private ask<Q extends Query<unknown>>(query: Q): Promise<AnswerOf<Q>> {
    return within({ actor: this.system, traceId: '' }, () => this.queries.ask(query)) as Promise<AnswerOf<Q>>;
  }

  private send<C extends Command<unknown>>(type: new () => C, given: Readonly<Record<string, unknown>>): Promise<AnswerOf<C>> {
    return this.commands.sendAs(this.system, buildMessage(type, given)) as Promise<AnswerOf<C>>;
  }
}
