import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Currency as CurrencyCode, Flag, Whole } from '#platform/fields';
import { Clock, Command, newId, ValidationFailed } from '#platform/kernel';
import { Currency } from '../domain/currency.ts';
import { RatesNeedTheirBase } from '../domain/deals.errors.ts';
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
