import type { Given } from '../given.ts';
import type { LessonKind } from './lesson-kind.ts';

/** What can be practised: each is seen by an event of the product. */
export const practiceDeeds = ['log-activity', 'plan-activity', 'make-promise', 'keep-promise', 'add-person', 'open-deal', 'move-deal', 'win-deal', 'lose-deal'] as const;
export type PracticeDeed = (typeof practiceDeeds)[number];

export interface PracticeTask {
  readonly id: string;
  readonly deed: PracticeDeed;
  /** What to do, in the words of whoever teaches. */
  readonly text: string;
}

/** Who is practised with, and what is to be done. A deal is there where it has a name. */
export interface PracticeContent {
  readonly body: string;
  readonly organizationName: string;
  readonly personName: string;
  readonly dealName: string;
  readonly tasks: readonly PracticeTask[];
}

const mostTasks = 20;

export const practice: LessonKind<PracticeContent> = {
  kind: 'practice', isDoneBy: 'practising', fields: ['body', 'organizationName', 'personName', 'dealName', 'tasks'],
  read: (given) => ({
    body: given.text('body', { max: 20_000, min: 0 }), organizationName: given.text('organizationName', { max: 200 }), personName: given.text('personName', { max: 200 }), dealName: given.text('dealName', { max: 200, min: 0 }),
    tasks: given.list('tasks', { max: mostTasks }, readTask),
  }),
  missing: ({ tasks }) => (tasks.length === 0 ? 'tasks' : null),
  shown: (content) => content,
};

function readTask(given: Given): PracticeTask {
  given.only('id', 'deed', 'text');
  return { id: given.id('id'), deed: given.choice('deed', practiceDeeds), text: given.text('text', { max: 500 }) };
}
