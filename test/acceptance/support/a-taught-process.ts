import { newId } from '#platform/kernel';
import type { Colleague, Company } from './a-company.ts';
import { questions, type Asked } from './a-course.ts';
import { added, asNow, read, type Answered } from './records.ts';

interface Step { readonly id: string; readonly name: string; readonly work: string; readonly roleIds: string[]; readonly articleId: string | null }

/** What learners and teachers are answered, as far as the story asks. */
export interface Mine { readonly enrollmentId: string; readonly status: string; readonly reason: string; readonly dueOn: string | null; readonly lessonCount: number; readonly changed: string[]; readonly course: { readonly id: string; readonly minutes: number } }
export interface TaughtLesson { readonly id: string; readonly isDoneBy: string; readonly isAsked: boolean; readonly doneAt: string | null; readonly before: string | null; readonly content: { readonly body?: string; readonly run?: { readonly organizationId: string } } }
export interface Learning { readonly status: string; readonly reason: string; readonly sections: { readonly lessons: TaughtLesson[] }[]; readonly changes: { readonly name: string; readonly before: string | null; readonly after: string | null; readonly changeNote: string }[] }
export interface Outdated { readonly courseId: string; readonly people: number; readonly roles: { readonly name: string; readonly people: number }[]; readonly lessons: { readonly lessonId: string; readonly people: number; readonly isRefreshed: boolean }[]; readonly newerTexts: object[] }

export interface TaughtProcess {
  readonly processId: string;
  readonly articleId: string;
  /** A course of something to read, the article, a practice that rests on the first step, and a quiz; with the ids of its lessons. */
  readonly course: { readonly id: string; readonly text: string; readonly article: string; readonly practice: string; readonly quiz: string };
  /** Another one, of one lesson that rests on nothing. */
  readonly otherCourse: string;
  readonly asked: readonly Asked[];
  draft(): Promise<Answered>;
  /** Publishes other work in a step: the first, or the second, whose article is the one that is taught. */
  changeStep(work: string, at?: number): Promise<void>;
  publishArticle(text: string, isMajor: boolean): Promise<void>;
  /** As `publishArticle`, but nobody has heard of it yet. */
  approveArticle(text: string, isMajor: boolean): Promise<void>;
}

const must = (answer: { readonly status: number; readonly text: string }): void => {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
};

/** The article as it is first. */
export const firstText = 'Answer within a day.';

/** A process that salespeople do, and courses: one rests on it, one does not. */
export async function aTaughtProcess(company: Company, trainer: Colleague, roleId: string): Promise<TaughtProcess> {
  const { admin } = company;
  const articleId = (await added(admin, '/articles', { kind: 'how-to', language: 'en', title: 'Answer an inquiry', body: firstText })).id;
  const edition = `/articles/${articleId}/editions/en`;
  const approveArticle = async (text: string, isMajor: boolean): Promise<void> => {
    if (text !== firstText) must(await asNow(admin, 'patch', edition, { body: text }));
    must(await asNow(admin, 'post', edition, {}, '/submit'));
    must(await asNow(admin, 'post', edition, { isMajor, changeNote: 'Faster' }, '/approve'));
  };
  const publishArticle = async (text: string, isMajor: boolean): Promise<void> => {
    await approveArticle(text, isMajor);
    await company.deliverAll();
  };
  await publishArticle(firstText, false);
  const processId = (await added(admin, '/processes', { name: 'Answer an inquiry', steps: [{ name: 'Call back', work: 'Call within a day.', roleIds: [roleId] }, { name: 'Write down', work: 'Write what they need.', roleIds: [roleId], articleId }] })).id;
  const draft = (): Promise<Answered> => read(admin, `/processes/${processId}/draft`);
  const send = async (method: 'patch' | 'post', below: string, given: object): Promise<void> => must(await admin[method](`/processes/${processId}${below}`).set('If-Match', `"${(await draft()).version}"`).send(given));
  await send('post', '/publish', { changeNote: 'First' });
  const changeStep = async (work: string, changed = 0): Promise<void> => {
    const { steps } = (await draft()) as unknown as { steps: Step[] };
    await send('patch', '', { steps: steps.map(({ id, name, work: before, roleIds, articleId: article }, at) => ({ id, name, work: at === changed ? work : before, roleIds, articleId: article })) });
    await send('post', '/publish', { changeNote: 'Customers wait less.' });
    await company.deliverAll();
  };
  const asked = questions();
  const stepId = ((await draft()) as unknown as { steps: Step[] }).steps[0]!.id;
  const ids = { text: newId(), article: newId(), practice: newId(), quiz: newId() };
  const course = await published(trainer, 'How we sell', [
    { id: ids.text, kind: 'text', title: 'Welcome', minutes: 5, body: 'Hello.' },
    { id: ids.article, kind: 'article', title: 'Answer', minutes: 4, articleId, language: 'en' },
    { id: ids.practice, kind: 'practice', title: 'Call them', minutes: 10, stepIds: [stepId], organizationName: 'Practice Pumps', personName: 'Petra', tasks: [{ id: newId(), deed: 'log-activity', text: 'Call' }] },
    { id: ids.quiz, kind: 'quiz', title: 'Show it', minutes: 5, passPercent: 70, attemptsAllowed: 2, timeLimitMinutes: null, isShuffled: true, questions: asked },
  ]);
  const otherCourse = await published(trainer, 'Another', [{ id: newId(), kind: 'text', title: 'Read', minutes: 1, body: 'Read.' }]);
  return { processId, articleId, course: { id: course, ...ids }, otherCourse, asked, draft, changeStep, publishArticle, approveArticle };
}

export async function published(trainer: Colleague, title: string, lessons: readonly object[]): Promise<string> {
  const { id } = await added(trainer, '/courses', { title });
  must(await asNow(trainer, 'patch', `/courses/${id}`, { isOpen: true, validityMonths: 12, sections: [{ id: newId(), title: 'All', lessons }] }));
  must(await asNow(trainer, 'post', `/courses/${id}`, {}, '/publish'));
  return id;
}
