import { Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Flag, Id, Text, Whole } from '#platform/fields';
import { Query } from '#platform/kernel';
import { NameCard } from './party-record.ts';

export class CatalogueEntry extends NameCard {
  @Whole() readonly version!: number;
  @Text({ optional: true }) readonly code?: string;
  @Whole({ optional: true }) readonly rank?: number;
  @Flag({ optional: true }) readonly isVip?: boolean;
}

export class NewCatalogueEntry {
  @Id() readonly id!: string;
}

interface Entries {
  readonly items: readonly CatalogueEntry[];
  readonly nextCursor: null;
}

@CountsAs('none')
abstract class ListCatalogue extends Query<Entries> {
  @Whole({ from: 'query', optional: true, min: 1, max: 1000 }) readonly limit?: number;
}

@Requires('contacts.read')
export class ListTags extends ListCatalogue {}

@Requires('contacts.read')
export class ListTiers extends ListCatalogue {}

@Requires('contacts.read')
export class ListBusinessLines extends ListCatalogue {}

@Requires('contacts.read')
export class ListTerritories extends ListCatalogue {}
