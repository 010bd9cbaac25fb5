import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { Employments, Persons } from '../domain/ports.ts';
import { Career } from './career.ts';
import { Ownership } from './ownership.ts';

/** For an employment that never was; one that ended is ended, not removed. */
@Requires('contacts.change')
@Refuses(ResourceNotFound)
export class RemoveEmployment extends Command<string> {
  @FromPath() readonly personId!: string;
  @FromPath() readonly employmentId!: string;
}

@Handles(RemoveEmployment)
export class RemoveEmploymentHandler {
  constructor(private readonly persons: Persons, private readonly employments: Employments, private readonly career: Career, private readonly ownership: Ownership) {}

  async execute({ personId, employmentId }: RemoveEmployment): Promise<string> {
    const person = await this.persons.get(personId);
    refuseClosedFields('person', { employments: true });
    const stamp = this.ownership.stamp();
    const career = await this.employments.of(personId);
    const employment = career.find((each) => each.id === employmentId);
    if (!employment) throw new ResourceNotFound();
    employment.remove(stamp.at);
    this.career.show(person, career, stamp);
    return personId;
  }
}
