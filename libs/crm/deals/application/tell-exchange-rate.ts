import { currentActor, Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Currency as CurrencyCode, Day, Text } from '#platform/fields';
import { Jobs } from '#platform/jobs';
import { Clock, Command, newId, ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { ExchangeRate } from '../domain/currency.ts';
import { RateInFuture } from '../domain/deals.errors.ts';
import { Currencies } from '../domain/ports.ts';
import type { ToldRate } from './list-records.ts';

/** Tells what a currency is worth in the base currency from a day on; a rate of the same day is corrected. It holds at once; deals that stand on an older one are valued anew by a job. */
@Requires('deals.administer')
@Refuses(ReferenceNotFound, RateInFuture)
export class TellExchangeRate extends Command<ToldRate> {
  @CurrencyCode({ example: 'UAH' }) readonly currency!: string;
  @Day({ optional: true, description: 'Today where absent; no day to come.' }) readonly day?: string;
  @Text({ max: 22, example: '0.0221', description: 'One unit of the currency in the base currency: a decimal above 0 with at most 10 digits after the point.' }) readonly rate!: string;
}

@Handles(TellExchangeRate)
export class TellExchangeRateHandler {
  constructor(private readonly currencies: Currencies, private readonly clock: Clock, private readonly jobs: Jobs) {}

  async execute({ currency, rate, day = this.clock.today() }: TellExchangeRate): Promise<ToldRate> {
    if (!/^\d{1,9}(\.\d{1,10})?$/u.test(rate) || /^[0.]+$/u.test(rate)) throw new ValidationFailed([{ pointer: '/rate', code: 'not-a-rate' }]);
    if (day > this.clock.today()) throw new RateInFuture();
    const { isBase } = await this.currencies.named(currency, 'currency');
    if (isBase) throw new ValidationFailed([{ pointer: '/currency', code: 'base-currency' }]);
    await this.currencies.hold();
    const at = this.clock.now();
    const known = await this.currencies.rate(currency, day);
    const told = known ?? ExchangeRate.tell(newId(), currency, day, rate, at);
    if (known) known.correct(rate, at);
    else this.currencies.add(told);
    await this.currencies.settle(at);
    return { id: told.id, revaluationJobId: await this.revalue(currency, day, at) };
  }

  /** Many deals may stand on the rate, so it is brought to them by a job; a program that acts for nobody does it at once. */
  private async revalue(currency: string, day: string, at: Date): Promise<string | null> {
    const total = currentActor().userId === null ? 0 : await this.currencies.countOutdated(currency);
    if (total > 0) return this.jobs.start({ kind: 'deals.revaluation', title: `${currency} ${day}`, input: { currency }, total });
    await this.currencies.revalue(currency, at);
    return null;
  }
}
