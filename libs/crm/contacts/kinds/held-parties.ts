import { holding, owned } from '#platform/holdings';
import { GiveParties } from '../application/give-parties.ts';

const hangs = 'r.owner_id = $1 and r.deleted_at is null and r.practice_id is null';

holding({
  name: 'organization', way: 'moves', label: { en: 'Organizations', ru: 'Организации', uk: 'Організації' }, columns: ['contacts.organizations.owner_id'],
  table: 'contacts.organizations', hangs, title: 'r.name', kind: 'organization', titleField: 'name', goesWith: { organization: 'r.id' }, ...owned, write: (given) => GiveParties.of('organization', given),
});

holding({
  name: 'person', way: 'moves', label: { en: 'People', ru: 'Люди', uk: 'Люди' }, columns: ['contacts.persons.owner_id'],
  table: 'contacts.persons', hangs, title: 'r.display_name', kind: 'person', titleField: 'displayName', goesWith: { organization: 'r.organization_id', person: 'r.id' }, ...owned, write: (given) => GiveParties.of('person', given),
});
