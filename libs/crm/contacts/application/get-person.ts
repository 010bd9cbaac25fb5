import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import type { PersonRecord } from './party-record.ts';

@Requires('contacts.read')
@Refuses(ResourceNotFound)
export class GetPerson extends Query<PersonRecord> {
  @FromPath() readonly personId!: string;

  static of(personId: string): GetPerson {
    return Object.assign(new GetPerson(), { personId });
  }
}
