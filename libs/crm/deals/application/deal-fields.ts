import { confidentialities } from '#crm/contacts';
import { Choice, Currency, Day, Decimal, Id, Instant, Nested, Text, Whole } from '#platform/fields';
import { Command, type Money } from '#platform/kernel';

export class MoneyValue implements Money {
  @Decimal({ example: '1250.00' }) readonly amount!: string;
  @Currency({ example: 'EUR' }) readonly currency!: string;
}

const open = { optional: true, nullable: true } as const;
const words = { ...open, max: 500 } as const;

/** What may be written on a deal: when opening it, when changing it, and on the way into a stage that asks for it. */
export abstract class DealFields<Answer> extends Command<Answer> {
  @Id(open) readonly organizationId?: string | null;
  @Nested(() => MoneyValue, open) readonly amount?: MoneyValue | null;
  @Day({ ...open, description: 'When it is expected to be closed.' }) readonly closeDate?: string | null;
  @Whole({ ...open, max: 100, description: 'An own probability; null takes that of the stage.' }) readonly probability?: number | null;
  @Text(words) readonly nextStep?: string | null;
  @Instant(open) readonly nextStepAt?: string | null;
  @Text({ ...open, max: 120 }) readonly leadSource?: string | null;
  @Id(open) readonly businessLineId?: string | null;
  @Choice(confidentialities, { optional: true }) readonly confidentiality?: string;
  @Text({ ...open, max: 20_000 }) readonly description?: string | null;
  @Instant({ optional: true, description: 'When courting began; the moment of opening where absent.' }) readonly firstContactAt?: string;
}
