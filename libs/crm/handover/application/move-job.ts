import { currentActor, byHalves, inSavepoint } from '#platform/bus';
import { movingHolding } from '#platform/holdings';
import { JobRunner, Runs, type JobEnd, type JobStep, type RunningJob } from '#platform/jobs';
import { Clock, DomainError, ReferenceNotFound } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { Moves, type GoingBundle } from '../domain/ports.ts';
import { Give } from './give.ts';
import { Introductions } from './introductions.ts';
import { refusalOf } from './refusal-of.ts';

export interface MoveInput {
  readonly handoverId: string;
  readonly startedAt: string;
}

type Job = RunningJob<MoveInput, object>;
interface Outcome { readonly bundleId: string; readonly things: number; readonly refusal: object | null }

/** Gives what is meant for successors to them, some bundles a step: a bundle goes wholly or not at all. Where it goes on after a kill is what has not moved yet. */
@Runs('handover.move')
export class MoveJob extends JobRunner<MoveInput, object, readonly string[]> {
  constructor(private readonly moves: Moves, private readonly give: Give, private readonly introductions: Introductions, private readonly notices: Notices, private readonly clock: Clock) { super(); }

  async *chunks({ input }: Job): AsyncGenerator<readonly string[]> {
    for (;;) {
      const ids = await this.moves.next(input.handoverId);
      if (ids.length === 0) return;
      yield ids;
    }
  }

  async step({ counts }: Job, ids: readonly string[]): Promise<JobStep<object>> {
    const outcomes = await byHalves<GoingBundle, Outcome>(await this.moves.lock(ids, ['waiting']), (some) => inSavepoint(this.clock.now(), () => this.move(some)),
      (error, { id }) => (error instanceof DomainError ? { bundleId: id, things: 0, refusal: refusalOf(error) } : null));
    for (const { bundleId, refusal } of outcomes) if (refusal) await this.moves.refused(bundleId, refusal, this.clock.now());
    const things = outcomes.reduce((sum, each) => sum + each.things, 0);
    const failed = outcomes.filter(({ refusal }) => refusal !== null).length;
    return { checkpoint: { last: ids.at(-1)! }, phase: 'moving', done: counts.done + things, succeeded: counts.succeeded + things, skipped: counts.skipped, failed: counts.failed + failed };
  }

  async end({ id, input, counts }: Job, how: JobEnd): Promise<object | null> {
    if (how === 'failed') return null;
    const { name } = currentActor();
    const successors = await this.moves.successorsSince(input.handoverId, new Date(input.startedAt));
    for (const { userId, bundles } of successors) await this.notices.post({ to: userId, kind: 'handover.received', details: { bundles, by: name }, href: '/handovers/received', key: `handover ${id}` });
    return { handoverId: input.handoverId, moved: counts.succeeded, refused: counts.failed, successors: successors.length };
  }

  private async move(bundles: readonly GoingBundle[]): Promise<Outcome[]> {
    const meant = new Map(bundles.map((bundle) => [bundle.id, bundle]));
    const welcomes = await this.moves.welcomes(bundles.map(({ toUserId }) => toUserId));
    if (bundles.some(({ toUserId }) => !welcomes.get(toUserId)?.isActive)) throw ReferenceNotFound.at('toUserId');
    const found = await this.moves.items([...meant.keys()]);
    const going = found.filter((item) => item.hangs && item.holderId !== meant.get(item.bundleId)!.toUserId);
    await this.moves.drop(found.filter((item) => !item.hangs && item.before === null));
    await this.give.all(going, (item) => movingHolding(item.holding).becomes(item.state, item.holderId, welcomes.get(meant.get(item.bundleId)!.toUserId)!));
    await this.moves.moved(going, bundles, await this.introductions.plan(bundles, welcomes), this.clock.now());
    return bundles.map(({ id }) => ({ bundleId: id, things: going.filter((item) => item.bundleId === id).length, refusal: null }));
  }
}
