import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Day, Flag, FromPath, Id, Text } from '#platform/fields';
import { Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { datePrecisions } from '../domain/known-days.ts';
import { Persons } from '../domain/ports.ts';
import { Career } from './career.ts';
import { Ownership } from './ownership.ts';

const words = { optional: true, nullable: true, max: 300 } as const;
const open = { optional: true, nullable: true } as const;

/** Adds where a person works or worked; a current one without another becomes the primary employer. */
@Requires('contacts.change')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class AddEmployment extends Command<string> {
  @FromPath() readonly personId!: string;
  @Id() readonly organizationId!: string;
  @Text(words) readonly jobTitle?: string | null;
  @Text(words) readonly department?: string | null;
  @Day(open) readonly startDate?: string | null;
  @Day(open) readonly endDate?: string | null;
  @Choice(datePrecisions, { optional: true }) readonly datePrecision?: string;
  @Flag({ optional: true }) readonly isPrimary?: boolean;
  @Text(words) readonly endReason?: string | null;
}

@Handles(AddEmployment)
export class AddEmploymentHandler {
  constructor(private readonly persons: Persons, private readonly career: Career, private readonly ownership: Ownership) {}

  async execute({ personId, ...employment }: AddEmployment): Promise<string> {
    const person = await this.persons.get(personId);
    refuseClosedFields('person', { employments: true, ...employment });
    await this.career.begin(person, employment, this.ownership.stamp());
    return personId;
  }
}
