import { Aggregate, ExactDecimal, type Money } from '#platform/kernel';

/** A currency the company sells in. One is the base, in which figures are added up. */
export class Currency extends Aggregate<Currency> {
  readonly version!: number;
  readonly decimals!: number;
  readonly isBase!: boolean;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly code: string) { super(); }

  static add(id: string, code: string, decimals: number, isBase: boolean, at: Date): Currency {
    const currency = new Currency(id, code);
    currency.change({ createdAt: at });
    currency.redefine({ decimals, isBase }, at);
    return currency;
  }

  redefine(fields: { readonly decimals?: number; readonly isBase?: boolean }, at: Date): void {
    this.change({ ...fields, updatedAt: at });
  }

  /** An amount as it is kept: with all decimals of the currency. Null where it is finer than the currency. */
  exact(amount: string): Money | null {
    const number = ExactDecimal.of(amount);
    return number.isFinerThan(this.decimals) ? null : { amount: number.rounded(this.decimals).toString(), currency: this.code };
  }
}

/** What one unit of a currency is worth in the base currency, from a day on until the next rate. */
export class ExchangeRate extends Aggregate<ExchangeRate> {
  readonly version!: number;
  readonly rate!: string;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly currency: string, readonly day: string) { super(); }

  static tell(id: string, currency: string, day: string, rate: string, at: Date): ExchangeRate {
    const told = new ExchangeRate(id, currency, day);
    told.change({ createdAt: at });
    told.correct(rate, at);
    return told;
  }

  correct(rate: string, at: Date): void {
    this.change({ rate, updatedAt: at });
  }
}
