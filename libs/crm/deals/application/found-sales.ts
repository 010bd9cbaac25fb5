import { Handles } from '#platform/bus';
import { Internal } from '#platform/access';
import { Clock, Command, newId } from '#platform/kernel';
import { firstCurrency, firstPipeline, firstReasons } from '../domain/built-in-lists.ts';
import { LossReason } from '../domain/catalogue.ts';
import { Currency } from '../domain/currency.ts';
import { Currencies, DealCatalogues, Pipelines } from '../domain/ports.ts';
import { addPipeline } from './pipeline-commands.ts';

/**
 * At every start: where nothing was sold yet, brings a pipeline, the reasons and the base currency; once, so that what an
 * administrator took away stays away. Answers whether it brought them.
 */
@Internal()
export class FoundSales extends Command<boolean> {}

@Handles(FoundSales)
export class FoundSalesHandler {
  constructor(private readonly currencies: Currencies, private readonly pipelines: Pipelines, private readonly catalogues: DealCatalogues, private readonly clock: Clock) {}

  async execute(): Promise<boolean> {
    await this.currencies.hold();
    if (await this.currencies.isFounded()) return false;
    const at = this.clock.now();
    this.currencies.add(Currency.add(newId(), firstCurrency.code, firstCurrency.decimals, true, at));
    await addPipeline(this.pipelines, { name: firstPipeline.name }, firstPipeline.stages, at);
    for (const { code, ...fields } of firstReasons) this.catalogues.add(LossReason.add(newId(), code, fields, at));
    return true;
  }
}
