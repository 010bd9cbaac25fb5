import { ApproveArticle, ChangeProcess, GetProcessDraft, ListArticles, ListProcesses, PublishProcess, ReadArticle, SubmitArticle, WriteDraft } from '#crm/knowledge';
import { AddCourse, ChangeCourse, EnrollColleagues, PublishCourse } from '#crm/training';
import type { Actor } from '#platform/access';
import { within, type Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import type { AnswerOf, Query } from '#platform/kernel';
import { inquiries } from './data/courses.ts';
import { withIds } from './demo-answers.ts';
import type { Story } from './story.ts';
import { Learner, type Made } from './train.ts';

interface Cast { readonly trainer: Actor; readonly editor: Actor; readonly certified: readonly Actor[]; readonly underway: Actor; readonly newest: Actor }

/** A course rests on an article and a step; then both change, and whoever had learned them has something to learn again. */
export async function changeTheWork(story: Story, queries: Queries, system: Actor, { trainer, editor, certified, underway, newest }: Cast): Promise<void> {
  const ask = <Q extends Query<unknown>>(query: Q): Promise<AnswerOf<Q>> => within({ actor: system, traceId: '' }, () => queries.ask(query)) as Promise<AnswerOf<Q>>;
  const articleId = (await ask(buildMessage(ListArticles, { tag: 'inquiry', kind: 'how-to', language: 'en', limit: 1 }))).items[0]?.id;
  const processId = (await ask(buildMessage(ListProcesses, {}))).items.find(({ name }) => name === 'Answer an inquiry')?.id;
  if (!articleId || !processId) return;
  const { steps } = await ask(buildMessage(GetProcessDraft, { processId }));
  const callBack = steps.find(({ name }) => name.startsWith('Call back'))!;
  const teacher = { ...system, userId: trainer.userId };
  const made = withIds(inquiries(articleId, callBack.id), (at) => story.id(30 - at));
  const course: Made = { id: '', ...made };
  story.on(30, async () => {
    const { title, summary, language, validityMonths, isOpen } = inquiries(articleId, callBack.id);
    const id = await story.send(teacher, AddCourse, { title, summary, language });
    await story.send(teacher, ChangeCourse, { courseId: id, validityMonths, isOpen, sections: made.sections });
    await story.send(teacher, PublishCourse, { courseId: id });
    await story.send(teacher, EnrollColleagues, { courseId: id, userIds: [...certified, underway, newest].map(({ userId }) => userId), dueOn: story.day(-5).toISOString().slice(0, 10) });
    Object.assign(course, { id });
  });
  const learner = new Learner(story, queries);
  certified.forEach((who, at) => story.on(25 - at, () => learner.takes(who, course, ['right'])));
  story.on(20, () => learner.takes(underway, course, []));
  story.on(1, async () => {
    const given = steps.map(({ id, name, work, roleIds, screen, operation, expectedMinutes, control, articleId: article, stageIds, activityTypes }) => ({
      id, name, roleIds, screen, operation, expectedMinutes, control: control && { check: control.check, byRoleId: control.byRoleId }, articleId: article, stageIds, activityTypes,
      work: id === callBack.id ? `${work} Ask first whether they write on behalf of a dealer: dealers have a price list of their own.` : work,
    }));
    await story.send(system, ChangeProcess, { processId, steps: given });
    await story.send(system, PublishProcess, { processId, changeNote: 'Two dealers were quoted list prices in March.' });
    const { body } = await ask(buildMessage(ReadArticle, { articleId, language: 'en' }));
    await story.send(trainer, WriteDraft, { articleId, language: 'en', body: `${body}\n\nWhoever writes on behalf of a dealer is answered with the price list for dealers, never with ours.` });
    await story.send(trainer, SubmitArticle, { articleId, language: 'en', reviewerId: editor.userId });
    await story.send(editor, ApproveArticle, { articleId, language: 'en', changeNote: 'Dealers have a price list of their own', isMajor: true });
  });
  await story.tell();
}
