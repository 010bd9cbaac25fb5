import { LogActivity, MakePromise } from '#crm/activities';
import { BeginPractice, GetLearning, ListMyCourses, StartCourse } from '#crm/training';
import type { Actor } from '#platform/access';
import { within, type Queries } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import type { AnswerOf, Query } from '#platform/kernel';
import type { Story } from './story.ts';

interface Run { readonly organizationId: string; readonly personId: string; readonly dealId: string }

/** Learners do some tasks of a practice, each with his own customer; one begins anew. */
export async function practise(story: Story, queries: Queries, courseTitle: string, { keen, hesitant }: { readonly keen: Actor; readonly hesitant: Actor }): Promise<void> {
  const ask = <Q extends Query<unknown>>(actor: Actor, query: Q): Promise<AnswerOf<Q>> => within({ actor, traceId: '' }, () => queries.ask(query)) as Promise<AnswerOf<Q>>;
  const begin = async (who: Actor): Promise<Run | null> => {
    const enrollmentId = (await ask(who, buildMessage(ListMyCourses, {}))).items.find(({ course }) => course.title === courseTitle)?.enrollmentId;
    if (!enrollmentId) return null;
    await story.send(who, StartCourse, { enrollmentId });
    const lesson = async () => (await ask(who, buildMessage(GetLearning, { enrollmentId }))).sections[0]!.lessons[0]!;
    await story.send(who, BeginPractice, { enrollmentId, lessonId: (await lesson()).id });
    return ((await lesson()).content as { run: Run }).run;
  };
  const call = (who: Actor, { organizationId, personId }: Run, outcomeNote: string, next?: object) =>
    story.send(who, LogActivity, { type: 'call', organizationId, participants: [{ personId }], outcomeNote, ...(next && { next }) });
  story.on(4, async () => {
    const run = await begin(hesitant);
    if (run) await call(hesitant, run, 'Petra needs pumps.');
  });
  story.on(3, () => begin(hesitant));
  story.on(2, async () => {
    const run = await begin(keen);
    if (!run) return;
    await call(keen, run, 'Petra wants a second line by spring; she decides with her plant manager.', { type: 'meeting', subject: 'Look at the second line', startAt: story.day(-3).toISOString() });
    await story.send(keen, MakePromise, { text: 'Send Petra the curves of both pumps', byKind: 'us', dueOn: story.day(-2).toISOString().slice(0, 10), organizationId: run.organizationId });
  });
  await story.tell();
}
