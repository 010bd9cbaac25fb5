import { Aggregate } from '#platform/kernel';
import type { PracticeDeed, PracticeTask } from './lessons/practice.ts';
import { PracticeUnfinished } from './training.errors.ts';

export const practiceStates = ['open', 'finished', 'given-up'] as const;
export type PracticeState = (typeof practiceStates)[number];

/** What is practised with. */
export interface PracticeCustomer {
  readonly organizationId: string;
  readonly personId: string;
  readonly dealId: string | null;
}

/** Which record shows that a task is done, and since when. */
export interface PracticeDone {
  readonly recordId: string;
  readonly at: string;
}

/** A deed that the product tells of, with the record it was done to. */
export interface SeenDeed {
  readonly deed: PracticeDeed;
  readonly recordId: string;
  readonly at: Date;
}

/** Deeds that make a record: the ones that came with the practice are none. */
const makes: readonly PracticeDeed[] = ['add-person', 'open-deal'];

/** Somebody does the tasks of a lesson, with a customer made for him. */
export class PracticeRun extends Aggregate<PracticeRun> implements PracticeCustomer {
  readonly version!: number;
  readonly organizationId!: string;
  readonly personId!: string;
  readonly dealId!: string | null;
  readonly tasks!: readonly PracticeTask[];
  /** By the ids of the tasks. */
  readonly done!: Readonly<Record<string, PracticeDone>>;
  readonly status!: PracticeState;
  readonly startedAt!: Date;
  readonly endedAt!: Date | null;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly practiceId: string, readonly userId: string, readonly enrollmentId: string, readonly lessonId: string) { super(); }

  begin(customer: PracticeCustomer, tasks: readonly PracticeTask[], at: Date): void {
    this.change({ ...customer, tasks, done: {}, status: 'open', startedAt: at, endedAt: null, updatedAt: at });
  }

  /** The first task that asks for it and is not done yet is done. A task asks for one deed of its own. */
  see({ deed, recordId, at }: SeenDeed): void {
    if (this.status !== 'open' || (makes.includes(deed) && [this.personId, this.dealId].includes(recordId))) return;
    const isKnown = this.tasks.some((task) => task.deed === deed && this.done[task.id]?.recordId === recordId);
    const task = isKnown ? undefined : this.tasks.find((each) => each.deed === deed && !this.done[each.id]);
    if (task) this.change({ done: { ...this.done, [task.id]: { recordId, at: at.toISOString() } }, updatedAt: at });
  }

  /** @throws PracticeUnfinished */
  finish(at: Date): void {
    const open = this.tasks.filter(({ id }) => !this.done[id]);
    if (open.length > 0) throw new PracticeUnfinished(open.map(({ id }) => id));
    this.change({ status: 'finished', endedAt: at, updatedAt: at });
  }

  giveUp(at: Date): void {
    this.change({ status: 'given-up', endedAt: at, updatedAt: at });
  }
}
