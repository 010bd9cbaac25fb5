import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Flag, FromPath, Nested, Text } from '#platform/fields';
import { Clock, Command, DuplicateRefused, newId, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Product } from '../domain/catalogue.ts';
import { DealCatalogues } from '../domain/ports.ts';
import { ExactFacts } from './deal-facts.ts';
import { MoneyValue } from './deal-fields.ts';

const words = { optional: true, nullable: true, max: 120 } as const;

@Requires('deals.administer')
@Refuses(DuplicateRefused, ReferenceNotFound)
export class AddProduct extends Command<string> {
  @Text({ max: 60 }) readonly sku!: string;
  @Text({ max: 300 }) readonly name!: string;
  @Text(words) readonly family?: string | null;
  @Text({ ...words, max: 20 }) readonly unitOfMeasure?: string | null;
  @Nested(() => MoneyValue, { optional: true, nullable: true }) readonly listPrice?: MoneyValue | null;
}

@Handles(AddProduct)
export class AddProductHandler {
  constructor(private readonly catalogues: DealCatalogues, private readonly facts: ExactFacts, private readonly clock: Clock) {}

  async execute({ listPrice, ...fields }: AddProduct): Promise<string> {
    await this.catalogues.claim('products.sku', fields.sku, 'sku');
    const product = Product.add(newId(), { ...fields, ...(listPrice && priced(await this.facts.money(listPrice, 'listPrice'))) }, this.clock.now());
    this.catalogues.add(product);
    return product.id;
  }
}

@Requires('deals.administer')
@Refuses(ResourceNotFound, DuplicateRefused, ReferenceNotFound)
export class ChangeProduct extends Command<string> {
  @FromPath() readonly productId!: string;
  @Text({ optional: true, min: 1, max: 60 }) readonly sku?: string;
  @Text({ optional: true, min: 1, max: 300 }) readonly name?: string;
  @Text(words) readonly family?: string | null;
  @Text({ ...words, max: 20 }) readonly unitOfMeasure?: string | null;
  @Nested(() => MoneyValue, { optional: true, nullable: true }) readonly listPrice?: MoneyValue | null;
  @Flag({ optional: true }) readonly isActive?: boolean;
}

@Handles(ChangeProduct)
export class ChangeProductHandler {
  constructor(private readonly catalogues: DealCatalogues, private readonly facts: ExactFacts, private readonly clock: Clock) {}

  async execute({ productId, listPrice, ...fields }: ChangeProduct): Promise<string> {
    const product = await this.catalogues.product(productId);
    if (fields.sku) await this.catalogues.claim('products.sku', fields.sku, 'sku', productId);
    const price = listPrice === undefined ? {} : listPrice === null ? { listPrice: null, currency: null } : priced(await this.facts.money(listPrice, 'listPrice'));
    product.redefine({ ...fields, ...price }, this.clock.now());
    return productId;
  }
}

/** No longer offered; lines that name it keep it. */
@Requires('deals.administer')
@Refuses(ResourceNotFound)
export class WithdrawProduct extends Command<string> {
  @FromPath() readonly productId!: string;
}

@Handles(WithdrawProduct)
export class WithdrawProductHandler {
  constructor(private readonly catalogues: DealCatalogues, private readonly clock: Clock) {}

  async execute({ productId }: WithdrawProduct): Promise<string> {
    (await this.catalogues.product(productId)).withdraw(this.clock.now());
    return productId;
  }
}

const priced = ({ amount, currency }: { amount: string; currency: string }): { listPrice: string; currency: string } => ({ listPrice: amount, currency });
