import { Injectable } from '@nestjs/common';
import { Internal } from '#platform/access';
import { byHalves, Handles, inSavepoint } from '#platform/bus';
import { Id } from '#platform/fields';
import { movingHolding } from '#platform/holdings';
import { Clock, Command, DomainError, ReferenceNotFound } from '#platform/kernel';
import { Moves, type GoingBundle } from '../domain/ports.ts';
import { Give } from './give.ts';
import { Introductions } from './introductions.ts';
import { refusalOf } from './refusal-of.ts';

interface Outcome {
  readonly bundleId: string;
  readonly things: number;
  readonly refusal: object | null;
}

/** Gives bundles to those they are meant for: each wholly, or not at all; one that is refused says why and harms no other. */
@Injectable()
export class MoveBundles {
  constructor(private readonly moves: Moves, private readonly give: Give, private readonly introductions: Introductions, private readonly clock: Clock) {}

  /** Answers how many things went, and how many bundles were refused. */
  async some(ids: readonly string[]): Promise<{ readonly things: number; readonly refused: number }> {
    const outcomes = await byHalves<GoingBundle, Outcome>(await this.moves.lock(ids, ['waiting']), (some) => inSavepoint(this.clock.now(), () => this.move(some)),
      (error, { id }) => (error instanceof DomainError ? { bundleId: id, things: 0, refusal: refusalOf(error) } : null));
    for (const { bundleId, refusal } of outcomes) if (refusal) await this.moves.refused(bundleId, refusal, this.clock.now());
    return { things: outcomes.reduce((sum, each) => sum + each.things, 0), refused: outcomes.filter(({ refusal }) => refusal !== null).length };
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

/** The next bundles of a hand-over, without a job. Answers how many things went; 0: there was nothing left. */
@Internal()
export class MoveSome extends Command<number> {
  @Id() readonly handoverId!: string;
}

@Handles(MoveSome)
export class MoveSomeHandler {
  constructor(private readonly moves: Moves, private readonly bundles: MoveBundles) {}

  async execute({ handoverId }: MoveSome): Promise<number> {
    return (await this.bundles.some(await this.moves.next(handoverId))).things;
  }
}
