import { Aggregate } from '#platform/kernel';
import { ReasonIncomplete, ReasonRequired } from './deals.errors.ts';
import type { LossFacts } from './loss-record.ts';

export const reasonCategories = ['price', 'product', 'relationship', 'timing', 'no-decision', 'competitor', 'our-process', 'refused-by-us', 'other'] as const;
export const reasonKinds = ['lost', 'abandoned', 'declined', 'unmet'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** An entry of a list the company keeps. One that is no longer offered stays for what names it. */
abstract class Entry<Self> extends Aggregate<Self> {
  readonly version!: number;
  readonly name!: string;
  readonly isActive!: boolean;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  redefine(fields: object, at: Date): void {
    this.change({ ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), updatedAt: at } as never);
  }

  withdraw(at: Date): void {
    this.change({ isActive: false, updatedAt: at } as never);
  }

  protected begin(fields: object, at: Date): this {
    this.change({ isActive: true, createdAt: at, ...fields } as never);
    this.redefine({}, at);
    return this;
  }
}

export interface ReasonFields {
  readonly name: string;
  readonly category: string;
  readonly kinds: readonly string[];
  readonly requiresNote?: boolean | undefined;
  readonly requiresCompetitor?: boolean | undefined;
}

/** Why a sale does not happen. It may ask for a note, or for the competitor. */
export class LossReason extends Entry<LossReason> {
  readonly code!: string;
  readonly category!: string;
  readonly kinds!: string[];
  readonly requiresNote!: boolean;
  readonly requiresCompetitor!: boolean;

  static add(id: string, code: string, fields: ReasonFields, at: Date): LossReason {
    return new LossReason(id).begin({ code, requiresNote: false, requiresCompetitor: false, ...fields }, at);
  }

  /** @throws ReasonIncomplete when it is not offered for this, or something it asks for is not said */
  accept(kind: ReasonKind, { competitorId, note }: Pick<LossFacts, 'competitorId' | 'note'>): void {
    const faults = [
      ...(this.isActive ? [] : [{ pointer: '/reasonId', code: 'withdrawn' }]),
      ...(this.kinds.includes(kind) ? [] : [{ pointer: '/reasonId', code: 'other-kind', kinds: this.kinds }]),
      ...(this.requiresNote && !note?.trim() ? [{ pointer: '/note', code: 'required' }] : []),
      ...(this.requiresCompetitor && !competitorId ? [{ pointer: '/competitorId', code: 'required' }] : []),
    ];
    if (faults.length > 0) throw new ReasonIncomplete(faults);
  }
}

/** @throws ReasonRequired */
export function requireReason(reasonId: string | null | undefined): string {
  if (!reasonId) throw new ReasonRequired();
  return reasonId;
}

export interface ProductFields {
  readonly sku: string;
  readonly name: string;
  readonly family?: string | null | undefined;
  readonly unitOfMeasure?: string | null | undefined;
  readonly listPrice?: string | null | undefined;
  readonly currency?: string | null | undefined;
}

export class Product extends Entry<Product> {
  readonly sku!: string;
  readonly family!: string | null;
  readonly unitOfMeasure!: string | null;
  readonly listPrice!: string | null;
  readonly currency!: string | null;

  static add(id: string, fields: ProductFields, at: Date): Product {
    return new Product(id).begin({ family: null, unitOfMeasure: null, listPrice: null, currency: null, ...fields }, at);
  }
}

export interface CompetitorFields {
  readonly name: string;
  readonly organizationId?: string | null | undefined;
  readonly strengths?: string | null | undefined;
  readonly weaknesses?: string | null | undefined;
}

export class Competitor extends Entry<Competitor> {
  readonly organizationId!: string | null;
  readonly strengths!: string | null;
  readonly weaknesses!: string | null;

  static add(id: string, fields: CompetitorFields, at: Date): Competitor {
    return new Competitor(id).begin({ organizationId: null, strengths: null, weaknesses: null, ...fields }, at);
  }
}
