import { ListRoles } from '#crm/identity';
import { AddCourse, ChangeCourse, EnrollColleagues, FinishLesson, GetAttempt, GetLearning, ListMyCourses, PublishCourse, RequireCertificate, SetPath, StartAttempt, StartCourse, SubmitAttempt, type LessonToLearn } from '#crm/training';
import type { Actor } from '#platform/access';
import { within, type Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { customerData, firstCall, firstWeek, realCall, type DemoCourse } from './data/courses.ts';
import { answersTo, withIds, type Taught } from './demo-answers.ts';
import type { Story } from './story.ts';

export interface Made extends Taught { readonly id: string }

/** Courses, who takes them and how far they are; and one permission that asks for a certificate. */
export async function train(story: Story, queries: Queries, system: Actor, actors: readonly Actor[]): Promise<void> {
  const [, olena, taras, iryna, maksym, anna, jonas, , admin] = actors as [Actor, Actor, Actor, Actor, Actor, Actor, Actor, Actor, Actor];
  const learner = new Learner(story, queries);
  const courses = new Map<DemoCourse, Made>();
  const publish = async (course: DemoCourse): Promise<void> => {
    const made = withIds(course, (at) => story.id(400 - at));
    const id = await story.send(system, AddCourse, { title: course.title, summary: course.summary, language: course.language });
    await story.send(system, ChangeCourse, { courseId: id, validityMonths: course.validityMonths, isOpen: course.isOpen, sections: made.sections });
    await story.send(system, PublishCourse, { courseId: id });
    courses.set(course, { id, ...made });
  };
  const enroll = (course: DemoCourse, who: readonly Actor[], dueOn: string): Promise<unknown> => story.send(system, EnrollColleagues, { courseId: courses.get(course)!.id, userIds: who.map(({ userId }) => userId!), dueOn });
  const day = (daysAgo: number): string => story.day(daysAgo).toISOString().slice(0, 10);
  story.on(390, () => publish(customerData));
  story.on(380, () => enroll(customerData, [olena, taras, anna, jonas, admin], day(366)));
  for (const [who, ago] of [[anna, 372], [olena, 200], [taras, 150], [admin, 120]] as const) story.on(ago, () => learner.takes(who, courses.get(customerData)!, ago === 150 ? ['half', 'right'] : ['right']));
  story.on(110, () => publish(firstWeek));
  story.on(105, () => enroll(firstWeek, [taras, iryna, maksym, jonas], day(90)));
  for (const [who, ago, tries] of [[taras, 101, ['right']], [iryna, 98, ['wrong', 'half', 'right']], [jonas, 96, ['half']]] as const) story.on(ago, () => learner.takes(who, courses.get(firstWeek)!, tries));
  story.on(60, () => publish(firstCall));
  story.on(40, () => enroll(firstCall, [iryna, maksym], day(-6)));
  story.on(33, () => learner.takes(iryna, courses.get(firstCall)!, ['half', 'right']));
  story.on(20, () => publish(realCall));
  story.on(10, () => enroll(realCall, [olena, iryna, maksym], day(-10)));
  await story.tell();
  await lead(story, queries, system, { customerData: courses.get(customerData)!.id, firstWeek: courses.get(firstWeek)!.id, realCall: courses.get(realCall)!.id });
}

/** The paths of salespeople and of whoever is to be one; and single deals are shared by those only who learned what may be shared. */
async function lead(story: Story, queries: Queries, system: Actor, { customerData: data, firstWeek: week, realCall: call }: { readonly customerData: string; readonly firstWeek: string; readonly realCall: string }): Promise<void> {
  const { items } = await within({ actor: system, traceId: '' }, () => queries.ask(buildMessage(ListRoles, { limit: 200 })));
  await story.send(system, SetPath, { roleId: items.find(({ code }) => code === 'salesperson')!.id, steps: [{ courseId: week, days: 7 }, { courseId: data, days: 21 }] });
  await story.send(system, SetPath, { roleId: items.find(({ name }) => name === 'Trainee')!.id, steps: [{ courseId: week, days: 7 }, { courseId: call, days: 14 }] });
  await story.send(system, RequireCertificate, { permission: 'deals.share', courseId: data, graceDays: 0 });
}

type Try = 'right' | 'half' | 'wrong';

/** Goes through courses as a colleague would. */
export class Learner {
  constructor(private readonly story: Story, private readonly queries: Queries) {}

  /** Reads everything, and tries each quiz as often as told. */
  async takes(who: Actor, course: Made, tries: readonly Try[]): Promise<void> {
    const mine = await this.ask(who, () => this.queries.ask(buildMessage(ListMyCourses, {})));
    const enrollmentId = mine.items.find((each) => each.course.id === course.id)?.enrollmentId;
    if (!enrollmentId) return;
    await this.story.send(who, StartCourse, { enrollmentId });
    const { sections } = await this.ask(who, () => this.queries.ask(buildMessage(GetLearning, { enrollmentId })));
    for (const lesson of sections.flatMap(({ lessons }) => lessons)) await this.finishes(who, course, enrollmentId, lesson, tries);
  }

  private async finishes(who: Actor, course: Made, enrollmentId: string, { id: lessonId, isDoneBy }: LessonToLearn, tries: readonly Try[]): Promise<void> {
    if (isDoneBy === 'reading') await this.story.send(who, FinishLesson, { enrollmentId, lessonId });
    for (const how of isDoneBy === 'passing' ? tries : []) {
      const attemptId = await this.story.send(who, StartAttempt, { enrollmentId, lessonId });
      const sheet = await this.ask(who, () => this.queries.ask(buildMessage(GetAttempt, { attemptId })));
      await this.story.send(who, SubmitAttempt, { attemptId, answers: answersTo(sheet.questions, course, how) });
    }
  }

  private ask<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return within({ actor, traceId: '' }, work);
  }
}
