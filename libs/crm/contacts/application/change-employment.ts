import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Day, Flag, FromPath, Text } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { datePrecisions } from '../domain/known-days.ts';
import { Employments, Persons } from '../domain/ports.ts';
import { Career } from './career.ts';
import { Ownership } from './ownership.ts';

const words = { optional: true, nullable: true, max: 300 } as const;
const open = { optional: true, nullable: true } as const;

@Requires('contacts.change')
@Refuses(ResourceNotFound)
export class ChangeEmployment extends Command<string> {
  @FromPath() readonly personId!: string;
  @FromPath() readonly employmentId!: string;
  @Text(words) readonly jobTitle?: string | null;
  @Text(words) readonly department?: string | null;
  @Day(open) readonly startDate?: string | null;
  @Day(open) readonly endDate?: string | null;
  @Choice(datePrecisions, { optional: true }) readonly datePrecision?: string;
  @Flag({ optional: true }) readonly isPrimary?: boolean;
  @Text(words) readonly endReason?: string | null;
}

@Handles(ChangeEmployment)
export class ChangeEmploymentHandler {
  constructor(private readonly persons: Persons, private readonly employments: Employments, private readonly career: Career, private readonly ownership: Ownership) {}

  async execute({ personId, employmentId, ...fields }: ChangeEmployment): Promise<string> {
    const person = await this.persons.get(personId);
    refuseClosedFields('person', { employments: true, ...fields });
    const stamp = this.ownership.stamp();
    const career = await this.employments.of(personId);
    const employment = career.find((each) => each.id === employmentId);
    if (!employment) throw new ResourceNotFound();
    const willBeCurrent = fields.endDate === undefined ? employment.isCurrent : fields.endDate === null;
    if (fields.isPrimary && willBeCurrent) await this.career.stepBack(career, employment, stamp);
    employment.correct(fields, stamp.at);
    this.career.show(person, career, stamp);
    return personId;
  }
}
