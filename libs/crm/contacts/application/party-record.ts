import { Choice, Day, Flag, Id, Instant, Many, Nested, Text, Whole } from '#platform/fields';

const maybe = { nullable: true, optional: true } as const;

export class NameCard {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
}
export class UserCard {
  @Id() readonly id!: string;
  @Text() readonly displayName!: string;
}
export class TierCard extends NameCard {
  @Text() readonly code!: string;
  @Flag() readonly isVip!: boolean;
}
export class ContactPointRecord {
  @Id() readonly id!: string;
  @Text() readonly kind!: string;
  @Text() readonly value!: string;
  @Text({ nullable: true }) readonly normalizedValue!: string | null;
  @Text() readonly label!: string;
  @Flag() readonly isPrimary!: boolean;
}
export class AddressRecord {
  @Id() readonly id!: string;
  @Text() readonly type!: string;
  @Text({ nullable: true }) readonly streetAddress!: string | null;
  @Text({ nullable: true }) readonly addressLocality!: string | null;
  @Text({ nullable: true }) readonly addressRegion!: string | null;
  @Text({ nullable: true }) readonly postalCode!: string | null;
  @Text({ nullable: true }) readonly addressCountry!: string | null;
}
export class EmploymentRecord {
  @Id() readonly id!: string;
  @Id({ nullable: true }) readonly organizationId!: string | null;
  @Nested(() => NameCard, { nullable: true }) readonly organization!: NameCard | null;
  @Text({ nullable: true }) readonly jobTitle!: string | null;
  @Text({ nullable: true }) readonly department!: string | null;
  @Day({ nullable: true }) readonly startDate!: string | null;
  @Day({ nullable: true }) readonly endDate!: string | null;
  @Choice(['day', 'month', 'year']) readonly datePrecision!: string;
  @Flag() readonly isPrimary!: boolean;
  @Flag() readonly isCurrent!: boolean;
  @Text({ nullable: true }) readonly endReason!: string | null;
}

/** Fields may be absent where the actor's role hides them. */
export abstract class PartyRow {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text(maybe) readonly lifecycleStage?: string | null;
  @Id(maybe) readonly tierId?: string | null;
  @Nested(() => TierCard, maybe) readonly tier?: TierCard | null;
  @Text({ optional: true }) readonly confidentiality?: string;
  @Id(maybe) readonly territoryId?: string | null;
  @Nested(() => NameCard, maybe) readonly territory?: NameCard | null;
  @Text(maybe) readonly attentionInstruction?: string | null;
  @Text(maybe) readonly description?: string | null;
  @Text(maybe) readonly city?: string | null;
  @Text(maybe) readonly country?: string | null;
  @Text(maybe) readonly primaryEmail?: string | null;
  @Text(maybe) readonly primaryPhone?: string | null;
  @Id(maybe) readonly ownerId?: string | null;
  @Nested(() => UserCard, maybe) readonly owner?: UserCard | null;
  @Id(maybe) readonly teamId?: string | null;
  @Nested(() => NameCard, maybe) readonly team?: NameCard | null;
  @Many(() => NameCard, { optional: true }) readonly tags?: NameCard[];
  @Many(() => NameCard, { optional: true }) readonly businessLines?: NameCard[];
  @Instant({ ...maybe, description: 'The last call, meeting or e-mail.' }) readonly lastContactAt?: string | null;
  @Instant({ ...maybe, description: 'The nearest that is planned, or the longest overdue.' }) readonly nextContactAt?: string | null;
  @Id({ ...maybe, description: 'Who of us, of those who are here, was in touch last.' }) readonly contactById?: string | null;
  @Nested(() => UserCard, maybe) readonly contactBy?: UserCard | null;
  @Instant({ ...maybe, description: 'When he was.' }) readonly contactByAt?: string | null;
  @Instant({ ...maybe, description: 'When anybody else of those who are here was; null where only he ever was.' }) readonly otherContactAt?: string | null;
  @Instant({ optional: true }) readonly createdAt?: string;
  @Instant({ optional: true }) readonly updatedAt?: string;
  @Nested(() => UserCard, maybe) readonly updatedBy?: UserCard | null;
}

export class PersonRow extends PartyRow {
  /** Absent only where `fields` leaves it out. */
  @Text() readonly displayName!: string;
  @Text(maybe) readonly givenName?: string | null;
  @Text(maybe) readonly additionalName?: string | null;
  @Text(maybe) readonly familyName?: string | null;
  @Text(maybe) readonly honorificPrefix?: string | null;
  @Text(maybe) readonly preferredName?: string | null;
  @Text(maybe) readonly jobTitle?: string | null;
  @Text(maybe) readonly department?: string | null;
  @Id(maybe) readonly organizationId?: string | null;
  @Nested(() => NameCard, maybe) readonly organization?: NameCard | null;
  @Text(maybe) readonly gender?: string | null;
  @Day(maybe) readonly birthDate?: string | null;
  @Text(maybe) readonly leadSource?: string | null;
  @Text(maybe) readonly preferredLanguage?: string | null;
  @Text(maybe) readonly timeZone?: string | null;
  @Flag({ optional: true }) readonly doNotContact?: boolean;
}

export class PersonRecord extends PersonRow {
  @Flag({ optional: true, description: 'It is of a practice of whoever asks, and none of the company\'s.' }) readonly isPractice?: boolean;
  @Many(() => ContactPointRecord, { optional: true }) readonly contactPoints?: ContactPointRecord[];
  @Many(() => AddressRecord, { optional: true }) readonly addresses?: AddressRecord[];
  @Many(() => EmploymentRecord, { optional: true }) readonly employments?: EmploymentRecord[];
}
