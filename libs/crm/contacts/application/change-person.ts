import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Persons, References } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';
import { PersonFieldsCommand } from './person-fields.ts';

@Requires('contacts.change')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class ChangePerson extends PersonFieldsCommand<string> {
  @FromPath() readonly personId!: string;
}

@Handles(ChangePerson)
export class ChangePersonHandler {
  constructor(private readonly persons: Persons, private readonly references: References, private readonly ownership: Ownership) {}

  async execute({ personId, ...fields }: ChangePerson): Promise<string> {
    const person = await this.persons.get(personId);
    refuseClosedFields('person', fields);
    if (fields.tierId) await this.references.tier(fields.tierId, 'tierId');
    if (fields.territoryId) await this.references.territory(fields.territoryId, 'territoryId');
    person.correct(fields, this.ownership.stamp());
    return personId;
  }
}
