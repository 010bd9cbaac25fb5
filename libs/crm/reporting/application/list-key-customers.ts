import { NameCard, UserCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { Choice, Decimal, FromPath, Id, Instant, Many, Nested, Text, Whole, type Page } from '#platform/fields';
import { AccessDenied, Query, ResourceNotFound } from '#platform/kernel';
import { stretches } from './get-key-persons.ts';

export const mostKeyCustomers = 100;
const perhaps = { optional: true } as const;

/** What is planned against it: another colleague goes there, or the key person was given a task about it by somebody else. */
export class Remedy {
  @Choice(['introduction', 'briefing']) readonly kind!: 'introduction' | 'briefing';
  @Id() readonly activityId!: string;
  @Text({ nullable: true, description: 'Null where it is hidden.' }) readonly subject!: string | null;
  @Instant() readonly at!: string;
  @Nested(() => UserCard, { description: 'Who does it.' }) readonly owner!: UserCard;
}

export class KeyCustomer {
  @Nested(() => NameCard) readonly organization!: NameCard;
  @Decimal({ ...perhaps, description: 'Won within twelve months, in the base currency; absent where amounts are hidden.' }) readonly won?: string;
  @Decimal({ ...perhaps, description: 'Of open deals.' }) readonly open?: string;
  @Instant({ description: 'When the colleague was in touch last.' }) readonly contactAt!: string;
  @Many(() => NameCard, { description: 'Three people there whom he met last and may be seen, to introduce somebody to.' }) readonly people!: NameCard[];
  @Many(() => Remedy, { description: 'What is under way, the nearest first.' }) readonly remedies!: Remedy[];
}

/** The customers that hang on one colleague, those with the most revenue first; the hundred largest. */
@Requires('reporting.key-persons')
@Refuses(AccessDenied, ResourceNotFound)
export class ListKeyCustomers extends Query<Page<KeyCustomer>> {
  @FromPath() readonly userId!: string;
  @Whole({ ...perhaps, from: 'query', min: stretches.min, max: stretches.max, description: '365 where absent.' }) readonly days?: number;
  @Id({ ...perhaps, from: 'query', description: 'Only customers of this team.' }) readonly teamId?: string;
}
