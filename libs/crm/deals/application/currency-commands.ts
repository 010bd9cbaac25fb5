import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Currency as CurrencyCode, Day, Flag, Text, Whole } from '#platform/fields';
import { Clock, Command, newId, ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { Currency, ExchangeRate } from '../domain/currency.ts';
import { RatesNeedTheirBase, RateInFuture } from '../domain/deals.errors.ts';
import { Currencies } from '../domain/ports.ts';

/** Adds a currency, or says anew how it is counted. The base is changed by making another one the base. */
@Requires('deals.administer')
@Refuses(RatesNeedTheirBase)
export class SayCurrency extends Command<string> {
  @CurrencyCode({ from: 'path' }) readonly code!: string;
  @Whole({ optional: true, max: 4, description: '2 where absent.' }) readonly decimals?: number;
  @Flag({ optional: true }) readonly isBase?: boolean;
}

@Handles(SayCurrency)
export class SayCurrencyHandler {
  constructor(private readonly currencies: Currencies, private readonly clock: Clock) {}

  async execute({ code, decimals, isBase }: SayCurrency): Promise<string> {
    await this.currencies.hold();
    const at = this.clock.now();
    const [known, base] = [await this.currencies.find(code), await this.currencies.base()];
    if (known === base && isBase === false) throw new ValidationFailed([{ pointer: '/isBase', code: 'no-other-base' }]);
    const movesBase = (isBase === true && known !== base) || (known === base && decimals !== undefined && decimals !== base.decimals);
    if (movesBase && (await this.currencies.hasRates())) throw new RatesNeedTheirBase();
    if (isBase === true && known !== base) {
      base.redefine({ isBase: false }, at);
      await this.currencies.settle(at);
    }
    if (known) known.redefine({ ...(decimals !== undefined && { decimals }), ...(isBase && { isBase }) }, at);
    else this.currencies.add(Currency.add(newId(), code, decimals ?? 2, isBase ?? false, at));
    await this.currencies.settle(at);
    if (movesBase) await this.currencies.revalue(null, at);
    return code;
  }
}

/** Tells what a currency is worth in the base currency from a day on; a rate of the same day is corrected. */
@Requires('deals.administer')
@Refuses(ReferenceNotFound, RateInFuture)
export class TellExchangeRate extends Command<string> {
  @CurrencyCode({ example: 'UAH' }) readonly currency!: string;
  @Day({ optional: true, description: 'Today where absent; no day to come.' }) readonly day?: string;
  @Text({ max: 22, example: '0.0221', description: 'One unit of the currency in the base currency: a decimal above 0 with at most 10 digits after the point.' }) readonly rate!: string;
}

@Handles(TellExchangeRate)
export class TellExchangeRateHandler {
  constructor(private readonly currencies: Currencies, private readonly clock: Clock) {}

  async execute({ currency, rate, day = this.clock.today() }: TellExchangeRate): Promise<string> {
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
    await this.currencies.revalue(currency, at);
    return told.id;
  }
}
