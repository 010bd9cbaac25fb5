import { Requires } from '#platform/access';
import { PageQuery } from '#platform/fields';
import type { PersonRow } from './party-record.ts';

@Requires('contacts.read')
export class ListPersons extends PageQuery<PersonRow> {}

/** The same list, its filter as nested JSON in the body. */
@Requires('contacts.read')
export class SearchPersons extends PageQuery<PersonRow> {}
