import { Day, Flag, Id, Many, Nested, Text, Texts, Whole } from '#platform/fields';
import { MoneyField } from './organization-fields.ts';
import { AddressRecord, ContactPointRecord, NameCard, PartyRow } from './party-record.ts';

const maybe = { nullable: true, optional: true } as const;

export class OrganizationRow extends PartyRow {
  /** Absent only where `fields` leaves it out. */
  @Text() readonly name!: string;
  @Text(maybe) readonly legalName?: string | null;
  @Text(maybe) readonly alternateName?: string | null;
  @Texts({ optional: true }) readonly types?: string[];
  @Text(maybe) readonly industry?: string | null;
  @Text(maybe) readonly taxId?: string | null;
  @Text(maybe) readonly vatId?: string | null;
  @Text(maybe) readonly registrationNumber?: string | null;
  @Text(maybe) readonly website?: string | null;
  @Text(maybe) readonly domain?: string | null;
  @Whole(maybe) readonly numberOfEmployees?: number | null;
  @Nested(() => MoneyField, maybe) readonly annualRevenue?: MoneyField | null;
  @Day(maybe) readonly foundingDate?: string | null;
  @Id(maybe) readonly parentOrganizationId?: string | null;
  @Nested(() => NameCard, maybe) readonly parentOrganization?: NameCard | null;
}

export class OrganizationRecord extends OrganizationRow {
  @Flag({ optional: true, description: 'It is of a practice of whoever asks, and none of the company\'s.' }) readonly isPractice?: boolean;
  @Many(() => ContactPointRecord, { optional: true }) readonly contactPoints?: ContactPointRecord[];
  @Many(() => AddressRecord, { optional: true }) readonly addresses?: AddressRecord[];
}
