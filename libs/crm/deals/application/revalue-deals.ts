import { JobRunner, Runs, type JobStep, type RunningJob } from '#platform/jobs';
import { Currencies } from '../domain/ports.ts';

interface Revaluation {
  readonly currency: string;
}

/** The deal that was the last one looked at. */
interface Place {
  readonly after: string | null;
}

type Job = RunningJob<Revaluation, Place>;
const atOnce = 250;

/**
 * Brings a new rate to the deals it concerns, some at a time, so that nobody waits long for one of them. Each says the rate it is valued at, and every
 * figure adds up what the deals say at one moment: the sums reconcile at any time between. Demand, which says none, is valued anew as a whole, last.
 */
@Runs('deals.revaluation')
export class RevalueDeals extends JobRunner<Revaluation, Place, readonly string[]> {
  constructor(private readonly currencies: Currencies) { super(); }

  async *chunks({ input: { currency }, checkpoint }: Job): AsyncGenerator<readonly string[]> {
    for (let after = checkpoint?.after ?? null; ;) {
      const ids = await this.currencies.outdated(currency, after, atOnce);
      yield ids;
      if (ids.length === 0) return;
      after = ids.at(-1)!;
    }
  }

  async step({ input: { currency }, checkpoint, counts }: Job, ids: readonly string[]): Promise<JobStep<Place>> {
    if (ids.length === 0) await this.currencies.revalueDemand(currency);
    else await this.currencies.revalueDeals(ids);
    const done = counts.done + ids.length;
    return { checkpoint: { after: ids.at(-1) ?? checkpoint?.after ?? null }, done, succeeded: done, skipped: 0, failed: 0, phase: 'revaluing' };
  }

  end(): Promise<null> {
    return Promise.resolve(null);
  }
}
