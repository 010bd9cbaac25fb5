import { currentActor } from '#platform/bus';
import { JobRunner, Runs, type JobEnd, type JobStep, type RunningJob } from '#platform/jobs';
import { Notices } from '#platform/notices';
import { Moves } from '../domain/ports.ts';
import { MoveBundles } from './move-bundles.ts';

export interface MoveInput {
  readonly handoverId: string;
  readonly startedAt: string;
}

type Job = RunningJob<MoveInput, object>;

/** Gives what is meant for successors to them, some bundles a step: a bundle goes wholly or not at all. Where it goes on after a kill is what has not moved yet. */
@Runs('handover.move')
export class MoveJob extends JobRunner<MoveInput, object, readonly string[]> {
  constructor(private readonly moves: Moves, private readonly bundles: MoveBundles, private readonly notices: Notices) { super(); }

  async *chunks({ input }: Job): AsyncGenerator<readonly string[]> {
    for (;;) {
      const ids = await this.moves.next(input.handoverId);
      if (ids.length === 0) return;
      yield ids;
    }
  }

  async step({ counts }: Job, ids: readonly string[]): Promise<JobStep<object>> {
    const { things, refused } = await this.bundles.some(ids);
    return { checkpoint: { last: ids.at(-1)! }, phase: 'moving', done: counts.done + things, succeeded: counts.succeeded + things, skipped: counts.skipped, failed: counts.failed + refused };
  }

  async end({ id, input, counts }: Job, how: JobEnd): Promise<object | null> {
    if (how === 'failed') return null;
    const { name } = currentActor();
    const successors = await this.moves.successorsSince(input.handoverId, new Date(input.startedAt));
    for (const { userId, bundles } of successors) await this.notices.post({ to: userId, kind: 'handover.received', details: { bundles, by: name }, href: '/handovers/received', key: `handover ${id}` });
    return { handoverId: input.handoverId, moved: counts.succeeded, refused: counts.failed, successors: successors.length };
  }
}
