import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Day, FromPath, Id, Text } from '#platform/fields';
import { Command, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Employments, Persons } from '../domain/ports.ts';
import { Career } from './career.ts';
import { Ownership } from './ownership.ts';

/** A person goes to a new employer: the primary employment of today is closed and kept, the new one begins. */
@Requires('contacts.change')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class MovePerson extends Command<string> {
  @FromPath() readonly personId!: string;
  @Id() readonly organizationId!: string;
  @Text({ optional: true, nullable: true, max: 300 }) readonly jobTitle?: string | null;
  @Text({ optional: true, nullable: true, max: 300 }) readonly department?: string | null;
  @Day({ optional: true, description: 'The first day at the new employer; today where absent.' }) readonly startDate?: string;
  @Text({ optional: true, nullable: true, max: 300 }) readonly endReason?: string | null;
}

@Handles(MovePerson)
export class MovePersonHandler {
  constructor(private readonly persons: Persons, private readonly employments: Employments, private readonly career: Career, private readonly ownership: Ownership) {}

  async execute({ personId, organizationId, jobTitle, department, startDate, endReason }: MovePerson): Promise<string> {
    const person = await this.persons.get(personId);
    refuseClosedFields('person', { employments: true, organizationId, jobTitle, department });
    const stamp = this.ownership.stamp();
    const starts = startDate ?? stamp.at.toISOString().slice(0, 10);
    const career = await this.employments.of(personId);
    const leaving = career.find((each) => each.isCurrent && each.isPrimary) ?? career.find((each) => each.isCurrent);
    leaving?.end(dayBefore(starts), endReason ?? null, stamp.at);
    await this.employments.settle(stamp.at);
    await this.career.begin(person, { organizationId, jobTitle, department, startDate: starts, isPrimary: true }, stamp);
    return personId;
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
