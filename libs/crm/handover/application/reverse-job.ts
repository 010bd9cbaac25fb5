import { byHalves, inSavepoint } from '#platform/bus';
import { JobRunner, Runs, type JobEnd, type JobStep, type RunningJob } from '#platform/jobs';
import { Clock, DomainError } from '#platform/kernel';
import { goneStates } from '../domain/bundle.ts';
import { Moves, type GoingBundle } from '../domain/ports.ts';
import { Give } from './give.ts';
import { Introductions } from './introductions.ts';
import { refusalOf } from './refusal-of.ts';

export interface ReverseInput {
  readonly handoverId: string;
  readonly leaverId: string;
  readonly bundleIds: readonly string[] | null;
  readonly since: string;
}

type Job = RunningJob<ReverseInput, object>;
interface Outcome { readonly bundleId: string; readonly back: number; readonly kept: number; readonly refusal: object | null }

/** Puts back what every thing said before it moved, some bundles a step. What says something else by now, or is done, is the successor's and stays. */
@Runs('handover.reverse')
export class ReverseJob extends JobRunner<ReverseInput, object, readonly string[]> {
  constructor(private readonly moves: Moves, private readonly give: Give, private readonly introductions: Introductions, private readonly clock: Clock) { super(); }

  async *chunks({ input, checkpoint }: Job): AsyncGenerator<readonly string[]> {
    for (let after = (checkpoint as { after?: string } | null)?.after ?? null; ; ) {
      const ids = await this.moves.nextBack(input.handoverId, input.bundleIds, new Date(input.since), after);
      if (ids.length === 0) return;
      after = ids.at(-1)!;
      yield ids;
    }
  }

  async step({ input, counts }: Job, ids: readonly string[]): Promise<JobStep<object>> {
    const outcomes = await byHalves<GoingBundle, Outcome>(await this.moves.lock(ids, goneStates), (some) => inSavepoint(this.clock.now(), () => this.back(some, input.leaverId)),
      (error, { id }) => (error instanceof DomainError ? { bundleId: id, back: 0, kept: 0, refusal: refusalOf(error) } : null));
    for (const { bundleId, refusal } of outcomes) if (refusal) await this.moves.refused(bundleId, refusal, this.clock.now());
    const sum = (of: (each: Outcome) => number): number => outcomes.reduce((all, each) => all + of(each), 0);
    const [back, kept, failed] = [sum((each) => each.back), sum((each) => each.kept), sum(({ refusal }) => (refusal ? 1 : 0))];
    return { checkpoint: { after: ids.at(-1)! }, phase: 'reversing', done: counts.done + back + kept, succeeded: counts.succeeded + back, skipped: counts.skipped + kept, failed: counts.failed + failed };
  }

  end({ input, counts }: Job, how: JobEnd): Promise<object | null> {
    return Promise.resolve(how === 'failed' ? null : { handoverId: input.handoverId, back: counts.succeeded, kept: counts.skipped, refused: counts.failed });
  }

  private async back(bundles: readonly GoingBundle[], leaverId: string): Promise<Outcome[]> {
    const found = (await this.moves.items(bundles.map(({ id }) => id))).filter(({ before }) => before !== null);
    const back = found.filter(({ hangs, isAsMoved }) => hangs && isAsMoved);
    const kept = found.filter(({ hangs, isAsMoved }) => !hangs || !isAsMoved);
    await this.introductions.takeBack(bundles);
    await this.give.all(back, ({ before }) => before!);
    await this.moves.reversed(back, kept, bundles, leaverId, this.clock.now());
    const of = (items: readonly { readonly bundleId: string }[], id: string): number => items.filter(({ bundleId }) => bundleId === id).length;
    return bundles.map(({ id }) => ({ bundleId: id, back: of(back, id), kept: of(kept, id), refusal: null }));
  }
}
