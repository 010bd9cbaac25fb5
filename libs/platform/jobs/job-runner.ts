import 'reflect-metadata';
import type { Actor } from '#platform/access';

/** Totals since the beginning: how far it is, and what became of each thing so far. */
export interface JobCounts {
  readonly done: number;
  readonly succeeded: number;
  readonly skipped: number;
  readonly failed: number;
}

export interface JobStep<Checkpoint> extends JobCounts {
  /** From where the job goes on after a kill. */
  readonly checkpoint: Checkpoint;
  /** How much there is to do; null where nobody knows. */
  readonly total?: number | null;
  readonly phase?: string;
}

export interface RunningJob<Input, Checkpoint> {
  readonly id: string;
  readonly input: Input;
  readonly checkpoint: Checkpoint | null;
  readonly counts: JobCounts;
  /** Whoever started it, with the rights of this moment. */
  readonly actor: Actor;
}

export type JobEnd = 'succeeded' | 'cancelled' | 'failed';

/**
 * Long work in steps. `chunks` reads ahead, outside of any transaction; `step` runs in a transaction of its own and commits
 * together with its checkpoint and counts. After a kill, a lost connection or a failed step, `chunks` is asked again from the last
 * checkpoint. Both run as whoever started the job, with the rights of that moment.
 */
export abstract class JobRunner<Input extends object = object, Checkpoint extends object = object, Chunk = unknown> {
  abstract chunks(job: RunningJob<Input, Checkpoint>): AsyncIterable<Chunk>;
  abstract step(job: RunningJob<Input, Checkpoint>, chunk: Chunk): Promise<JobStep<Checkpoint>>;
  /** In the transaction that ends the job, whichever way; what it answers is the job's result. */
  abstract end(job: RunningJob<Input, Checkpoint>, how: JobEnd): Promise<object | null>;
}

export type AnyRunner = JobRunner<object, object, unknown>;
type RunnerClass = new (...args: never[]) => { chunks(job: never): AsyncIterable<unknown>; step(job: never, chunk: never): Promise<JobStep<object>>; end(job: never, how: never): Promise<object | null> };

const runners = new Map<string, RunnerClass>();

/** Names the kind of job that this class runs, `module.what`; it is a provider of its module. */
export function Runs(kind: string): (type: RunnerClass) => void {
  return (type) => {
    const other = runners.get(kind);
    if (other && other.name !== type.name) throw new Error(`${kind} is run by ${other.name} and by ${type.name}.`);
    runners.set(kind, type);
  };
}

export const runnerOf = (kind: string): RunnerClass | undefined => runners.get(kind);
