import { Injectable } from '@nestjs/common';
import { ExactDecimal, ValidationFailed, type Money } from '#platform/kernel';
import type { DealFacts } from '../domain/deal.ts';
import { Currencies, DealReferences } from '../domain/ports.ts';
import type { DealFields } from './deal-fields.ts';

type Given = DealFields<unknown> & { readonly name?: string };

/** Makes of what was sent what a deal keeps: references exist, money is exact. */
@Injectable()
export class ExactFacts {
  constructor(private readonly currencies: Currencies, private readonly references: DealReferences) {}

  async of({ name, organizationId, amount, closeDate, probability, nextStep, nextStepAt, leadSource, businessLineId, confidentiality, description, firstContactAt }: Given, below = ''): Promise<DealFacts> {
    if (organizationId) await this.references.organization(organizationId, `${below}organizationId`);
    if (businessLineId) await this.references.businessLine(businessLineId, `${below}businessLineId`);
    return {
      name: name?.trim(), organizationId, closeDate, probability, nextStep, leadSource, businessLineId, confidentiality, description,
      amount: amount && (await this.money(amount, `${below}amount`)), nextStepAt: nextStepAt && new Date(nextStepAt), firstContactAt: firstContactAt === undefined ? undefined : new Date(firstContactAt),
    } as DealFacts;
  }

  /** @throws ValidationFailed for an amount below zero, or finer than its currency */
  async money({ amount, currency }: Money, field: string): Promise<Money> {
    const known = await this.currencies.named(currency, `${field}/currency`);
    if (ExactDecimal.of(amount).compare(ExactDecimal.zero) < 0) throw new ValidationFailed([{ pointer: `/${field}/amount`, code: 'too-small', min: 0 }]);
    const exact = known.exact(amount);
    if (!exact) throw new ValidationFailed([{ pointer: `/${field}/amount`, code: 'money.precision', decimals: known.decimals }]);
    return exact;
  }
}
