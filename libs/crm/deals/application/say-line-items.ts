import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Currency, Decimal, FromPath, Id, Many, Text } from '#platform/fields';
import { Command, ExactDecimal, ReferenceNotFound, ResourceNotFound, ValidationFailed, type Violation } from '#platform/kernel';
import { LineItem, lineTotal, retell, type LineFacts } from '../domain/deal-parts.ts';
import { DealAlreadyClosed } from '../domain/deals.errors.ts';
import { Currencies, DealCatalogues, DealParts, Deals } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';

export class LineItemInput {
  @Id({ optional: true, description: 'Of a line that is there already.' }) readonly id?: string;
  @Id({ optional: true, nullable: true }) readonly productId?: string | null;
  @Text({ optional: true, nullable: true, max: 1000 }) readonly description?: string | null;
  @Decimal({ example: '3' }) readonly quantity!: string;
  @Decimal({ optional: true, description: 'The list price of the product where absent.' }) readonly unitPrice?: string;
  @Decimal({ optional: true, example: '7.5' }) readonly discountPercent?: string;
}

/** Says all lines of a deal at once; their total is its amount. */
@Requires('deals.change')
@Refuses(ResourceNotFound, ReferenceNotFound, DealAlreadyClosed)
export class SayLineItems extends Command<string> {
  @FromPath() readonly dealId!: string;
  @Currency({ optional: true, description: 'That of the deal, else the base currency, where absent.' }) readonly currency?: string;
  @Many(() => LineItemInput, { max: 200 }) readonly lineItems!: LineItemInput[];
}

@Handles(SayLineItems)
export class SayLineItemsHandler {
  constructor(private readonly deals: Deals, private readonly parts: DealParts, private readonly catalogues: DealCatalogues, private readonly currencies: Currencies, private readonly ownership: Ownership) {}

  async execute({ dealId, currency, lineItems }: SayLineItems): Promise<string> {
    const deal = await this.deals.get(dealId);
    refuseClosedFields('deal', { lineItems, amount: true });
    const code = currency ?? deal.currency;
    const { code: known, decimals } = code ? await this.currencies.named(code, 'currency') : await this.currencies.base();
    const stamp = this.ownership.stamp();
    const before = await this.parts.lines(dealId);
    const facts = await this.facts(lineItems, known, before);
    const lines = facts.map((each, position) => ({ ...each, total: lineTotal(each, decimals).toString(), position }));
    const { added } = retell(LineItem, dealId, before, lines, (part, _, index) => part.id === lineItems[index]?.id, stamp.at);
    for (const part of added) this.parts.add(part);
    const total = ExactDecimal.sum(lines.map((line) => ExactDecimal.of(line.total))).rounded(decimals).toString();
    deal.price(lines.length > 0 ? { amount: total, currency: known } : null, { count: lines.length, productIds: lines.flatMap(({ productId }) => productId ?? []) }, stamp);
    return dealId;
  }

  private async facts(given: readonly LineItemInput[], currency: string, before: readonly LineItem[]): Promise<LineFacts[]> {
    const kept = new Set(before.flatMap(({ productId }) => productId ?? []));
    const products = new Map((await this.catalogues.productsFor(given.flatMap(({ productId }) => productId ?? []), 'lineItems', kept)).map((each) => [each.id, each]));
    const faults: Violation[] = [];
    const facts = given.map(({ productId = null, description = null, quantity, unitPrice, discountPercent = '0' }, at) => {
      const product = productId ? products.get(productId) : undefined;
      const listPrice = product?.currency === currency ? product.listPrice : null;
      const price = unitPrice ?? listPrice;
      const fault = (field: string, code: string): void => void faults.push({ pointer: `/lineItems/${at}/${field}`, code });
      if (!productId && !description?.trim()) fault('description', 'required');
      if (price === null || price === undefined) fault('unitPrice', 'required');
      if (quantity.startsWith('-')) fault('quantity', 'too-small');
      if (price?.startsWith('-')) fault('unitPrice', 'too-small');
      if (discountPercent.startsWith('-') || ExactDecimal.of(discountPercent).compare(ExactDecimal.of('100')) > 0) fault('discountPercent', 'not-a-percentage');
      return { productId, description, quantity: ExactDecimal.of(quantity).toString(), unitPrice: price ?? '0', listPrice: listPrice ?? null, discountPercent };
    });
    if (faults.length > 0) throw new ValidationFailed(faults);
    return facts;
  }
}
