import { Choice, Currency, Day, Decimal, Id, Nested, Text, Texts, WebAddress, Whole } from '#platform/fields';
import { Command, type Money } from '#platform/kernel';
import { confidentialities } from '../domain/confidentiality.ts';
import { organizationTypes } from '../domain/organization.ts';
import { lifecycleStages } from '../domain/person.ts';

const words = { optional: true, nullable: true, max: 500 } as const;
const open = { optional: true, nullable: true } as const;

export class MoneyField implements Money {
  @Decimal({ example: '1250000.00' }) readonly amount!: string;
  @Currency({ example: 'EUR' }) readonly currency!: string;
}

/** What may be written on an organization, when adding and when changing; only the name is asked for. */
export abstract class OrganizationFieldsCommand<Answer> extends Command<Answer> {
  @Text(words) readonly legalName?: string | null;
  @Text(words) readonly alternateName?: string | null;
  @Texts({ optional: true, choices: organizationTypes, max: 5 }) readonly types?: string[];
  @Text({ ...words, max: 120 }) readonly industry?: string | null;
  @Text({ ...words, max: 40 }) readonly taxId?: string | null;
  @Text({ ...words, max: 40 }) readonly vatId?: string | null;
  @Text({ ...words, max: 40 }) readonly registrationNumber?: string | null;
  @WebAddress(open) readonly website?: string | null;
  @Whole(open) readonly numberOfEmployees?: number | null;
  @Nested(() => MoneyField, open) readonly annualRevenue?: MoneyField | null;
  @Day(open) readonly foundingDate?: string | null;
  @Id(open) readonly parentOrganizationId?: string | null;
  @Id(open) readonly tierId?: string | null;
  @Choice(confidentialities, { optional: true }) readonly confidentiality?: string;
  @Id(open) readonly territoryId?: string | null;
  @Text({ ...words, max: 2000 }) readonly attentionInstruction?: string | null;
  @Choice(lifecycleStages, open) readonly lifecycleStage?: string | null;
  @Text({ ...words, max: 20_000 }) readonly description?: string | null;
}
