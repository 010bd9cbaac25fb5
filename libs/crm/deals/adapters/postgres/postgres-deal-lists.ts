import { Injectable } from '@nestjs/common';
import { currentTransaction, flushNow, Reads } from '#platform/bus';
import { DuplicateRefused, ReferenceNotFound } from '#platform/kernel';
import { Competitor, LossReason, Product } from '../../domain/catalogue.ts';
import { Currency, ExchangeRate } from '../../domain/currency.ts';
import { Currencies, DealCatalogues } from '../../domain/ports.ts';
import { allNamed, count, find, findOne, lockedEntry, run } from './locking.ts';

@Injectable()
export class PostgresDealCatalogues extends DealCatalogues {
  reason(id: string): Promise<LossReason> { return lockedEntry(LossReason, 'loss_reasons', id); }
  product(id: string): Promise<Product> { return lockedEntry(Product, 'products', id); }
  competitor(id: string): Promise<Competitor> { return lockedEntry(Competitor, 'competitors', id); }
  async reasonFor(id: string, field: string): Promise<LossReason> { return (await allNamed(LossReason, [id], field))[0]!; }
  competitorsFor(ids: readonly string[], field: string): Promise<Competitor[]> { return allNamed(Competitor, ids, field, { isActive: true }); }
  add(entry: LossReason | Product | Competitor): void { currentTransaction().persist(entry); }

  /** One that is no longer offered may stay where it is. */
  async productsFor(ids: readonly string[], field: string, kept: ReadonlySet<string> = new Set()): Promise<Product[]> {
    const products = await allNamed(Product, ids, field);
    if (products.some(({ id, isActive }) => !isActive && !kept.has(id))) throw ReferenceNotFound.at(field);
    return products;
  }

  async claim(list: 'loss_reasons.code' | 'products.sku' | 'competitors.name', value: string, field: string, but?: string): Promise<void> {
    const [table, column] = list.split('.') as [string, string];
    await run('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${list} ${value.toLowerCase()}`]);
    const taken = await count(`select count(*)::int as n from deals.${table} where lower(${column}) = lower($1) and id is distinct from $2::uuid`, [value, but ?? null]);
    if (taken > 0) throw new DuplicateRefused([{ pointer: `/${field}`, code: 'conflict.duplicate' }]);
  }
}

@Injectable()
export class PostgresCurrencies extends Currencies {
  constructor(private readonly reads: Reads) { super(); }

  async named(code: string, field: string): Promise<Currency> {
    const currency = await this.find(code);
    if (!currency) throw ReferenceNotFound.at(field);
    return currency;
  }

  async base(): Promise<Currency> {
    const currency = await findOne(Currency, { isBase: true });
    if (!currency) throw new Error('The base currency is missing: the start step did not run.');
    return currency;
  }

  find(code: string): Promise<Currency | null> { return findOne(Currency, { code }); }
  async hasRates(): Promise<boolean> { return (await count('select count(*)::int as n from (select 1 from deals.exchange_rates limit 1) x', [])) > 0; }
  async isFounded(): Promise<boolean> { return (await find(Currency, {})).length > 0; }
  rate(currency: string, day: string): Promise<ExchangeRate | null> { return findOne(ExchangeRate, { currency, day }); }
  hold(): Promise<void> { return run(`select pg_advisory_xact_lock(hashtextextended('deals.rates', 0))`); }
  add(entry: Currency | ExchangeRate): void { currentTransaction().persist(entry); }
  settle(at: Date): Promise<void> { return flushNow(at); }

  /** The triggers work the values out. */
  async revalue(currency: string | null): Promise<void> {
    await run('update deals.deals d set amount = amount where ($1::text is null or currency = $1) and deals.is_outdated(d)', [currency]);
    await this.revalueDemand(currency);
  }

  async outdated(currency: string, after: string | null, most: number): Promise<string[]> {
    const rows = await this.reads.rows<{ id: string }>(`select id from deals.deals d where currency = $1 and id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000') and deals.is_outdated(d) order by id limit $3`, [currency, after, most]);
    return rows.map(({ id }) => id);
  }

  countOutdated(currency: string): Promise<number> { return count('select count(*)::int as n from deals.deals d where currency = $1 and deals.is_outdated(d)', [currency]); }

  async revalueDeals(ids: readonly string[]): Promise<void> {
    await run('select deals.hold_deals($1::uuid[])', [ids]);
    await run('update deals.deals set amount = amount where id = any($1::uuid[])', [ids]);
  }

  revalueDemand(currency: string | null): Promise<void> {
    return run('update deals.demand_signals set day = day where ($1::text is null or currency = $1) and amount_base is distinct from deals.in_base(estimated_amount, currency, day)', [currency]);
  }
}
