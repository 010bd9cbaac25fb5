import { Refuses, Requires } from '#platform/access';
import { Day, Flag, FromPath, Id, Many, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { AcquaintanceRecord } from './acquaintance-record.ts';

/** So many people of an organization are told of, and so many of us for each. */
export const mostKnownPeople = 100;
export const mostOfUs = 5;

/** Somebody who works or worked at an organization, and who of us knows him, the best acquainted first. */
export class KnownPerson {
  @Id() readonly id!: string;
  @Text() readonly displayName!: string;
  @Text({ nullable: true }) readonly jobTitle!: string | null;
  @Flag() readonly isCurrent!: boolean;
  @Day({ nullable: true, description: 'When he left, as far as it is known.' }) readonly endDate!: string | null;
  @Many(() => AcquaintanceRecord, { description: 'The best acquainted five.' }) readonly knownBy!: AcquaintanceRecord[];
  @Whole({ description: 'How many of us know him, those who have left among them.' }) readonly count!: number;
}

/** Who of us knows whom at an organization: those of today first, the best known first. Whom nobody knows is not told of. */
@Requires('activities.read')
@Refuses(ResourceNotFound)
export class WhoKnowsOrganization extends Query<Page<KnownPerson>> {
  @FromPath() readonly organizationId!: string;
}
