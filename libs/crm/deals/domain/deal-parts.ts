import { Aggregate, ExactDecimal, newId, type Money } from '#platform/kernel';

export const dealRoles = ['decision-maker', 'influencer', 'user', 'buyer', 'technical', 'gatekeeper', 'other'] as const;

/** Something that hangs on a deal. Whoever says the whole list anew keeps what stays and takes away what is no longer named. */
export abstract class DealPart<Self> extends Aggregate<Self> {
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string, readonly dealId: string) { super(); }

  say(fields: object, at: Date): void {
    const differs = Object.entries(fields).some(([name, value]) => (this as Record<string, unknown>)[name] !== value);
    if (differs) this.change({ ...fields, updatedAt: at } as never);
  }

  begin(fields: object, at: Date): this {
    this.change({ ...fields, createdAt: at, updatedAt: at, deletedAt: null } as never);
    return this;
  }

  takeAway(at: Date): void {
    this.change({ deletedAt: at, updatedAt: at } as never);
  }
}

export interface LineFacts {
  readonly productId: string | null;
  readonly description: string | null;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly listPrice: string | null;
  readonly discountPercent: string;
}

/** What is sold, how much of it and for how much. */
export class LineItem extends DealPart<LineItem> {
  readonly productId!: string | null;
  readonly description!: string | null;
  readonly quantity!: string;
  readonly unitPrice!: string;
  readonly listPrice!: string | null;
  readonly discountPercent!: string;
  readonly total!: string;
  readonly position!: number;
}

/** A line's total, rounded to the decimals of the currency, as it would stand on an invoice. */
export function lineTotal({ quantity, unitPrice, discountPercent }: Pick<LineFacts, 'quantity' | 'unitPrice' | 'discountPercent'>, decimals: number): ExactDecimal {
  const full = ExactDecimal.of(quantity).times(ExactDecimal.of(unitPrice));
  return full.minus(full.times(ExactDecimal.of(discountPercent).hundredth())).rounded(decimals);
}

export class DealPerson extends DealPart<DealPerson> {
  readonly personId!: string;
  readonly role!: string;
  readonly isPrimary!: boolean;
}

/** A colleague who works on a deal beside its owner. */
export class DealTeamMember extends DealPart<DealTeamMember> {
  readonly userId!: string;
  readonly role!: string;
}

export class DealCompetitor extends DealPart<DealCompetitor> {
  readonly competitorId!: string;
  readonly theirPrice!: string | null;
  readonly currency!: string | null;
  readonly isWinner!: boolean;
}

export interface Retold<P> {
  readonly added: readonly P[];
  readonly present: readonly P[];
}

/**
 * Says a whole list anew: a part that is still named is corrected, one that is not is taken away, the rest is new.
 * Parts are known again by their id where one is given, else by what they name.
 */
export function retell<P extends DealPart<P>, F extends object>(type: new (id: string, dealId: string) => P, dealId: string, before: readonly P[], facts: readonly F[], isSame: (part: P, fact: F, index: number) => boolean, at: Date): Retold<P> {
  const left = new Set(before);
  const added: P[] = [];
  const present = facts.map((fact, index) => {
    const known = [...left].find((part) => isSame(part, fact, index));
    if (known) {
      left.delete(known);
      known.say(fact, at);
      return known;
    }
    const part = new type(newId(), dealId).begin(fact, at);
    added.push(part);
    return part;
  });
  for (const gone of left) gone.takeAway(at);
  return { added, present };
}

/** The winner among competitors, where a loss names one. */
export const priceOf = (price: Money | null | undefined): { theirPrice: string | null; currency: string | null } => ({ theirPrice: price?.amount ?? null, currency: price?.currency ?? null });
