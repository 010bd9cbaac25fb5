import { Module } from '@nestjs/common';
import './access.ts';
import './adapters/postgres/contacts.mapping.ts';
import { GetPartyHistorySql } from './adapters/postgres/get-party-history.sql.ts';
import { GetRemovedPartySql } from './adapters/postgres/get-removed-party.sql.ts';
import { ListBusinessLinesSql, ListTagsSql, ListTerritoriesSql, ListTiersSql } from './adapters/postgres/list-catalogue.sql.ts';
import { ListPeopleOfOrganizationSql } from './adapters/postgres/list-people-of-organization.sql.ts';
import { GetOrganizationSql, GetPersonSql, ListOrganizationsSql, ListPersonsSql, SearchOrganizationsSql, SearchPersonsSql } from './adapters/postgres/party-lists.sql.ts';
import { PostgresCatalogues } from './adapters/postgres/postgres-catalogues.ts';
import { PostgresEmployments, PostgresOrganizations, PostgresPartyParts, PostgresPersons, PostgresReferences } from './adapters/postgres/postgres-parties.ts';
import { GetDuplicateSql, ListDuplicatesSql } from './adapters/postgres/duplicates.sql.ts';
import { PostgresDuplicates } from './adapters/postgres/postgres-duplicates.ts';
import { PostgresGivenParties } from './adapters/postgres/postgres-given-parties.ts';
import { PostgresKnownNames } from './adapters/postgres/postgres-known-names.ts';
import { PostgresKnownParties } from './adapters/postgres/postgres-known-parties.ts';
import { CataloguesController } from './adapters/rest/catalogues.controller.ts';
import { PostgresRelations } from './adapters/postgres/postgres-relations.ts';
import { GetRelationSql, ListRelationsSql } from './adapters/postgres/relations.sql.ts';
import { DuplicatesController } from './adapters/rest/duplicates.controller.ts';
import { OrganizationsController } from './adapters/rest/organizations.controller.ts';
import { PartiesController } from './adapters/rest/parties.controller.ts';
import { RelationsController } from './adapters/rest/relations.controller.ts';
import { PersonsController } from './adapters/rest/persons.controller.ts';
import { AddContactPointHandler } from './application/add-contact-point.ts';
import { AddEmploymentHandler } from './application/add-employment.ts';
import { AddOrganizationHandler } from './application/add-organization.ts';
import { AddPersonHandler } from './application/add-person.ts';
import { AssignPartyHandler } from './application/assign-party.ts';
import { BringInPartiesHandler } from './application/bring-in-parties.ts';
import { Gather } from './application/bringing-in/gather.ts';
import { DismissDuplicateHandler } from './application/dismiss-duplicate.ts';
import { GivePartiesHandler } from './application/give-parties.ts';
import { ForgetRehearsalHandler } from './application/forget-rehearsal.ts';
import { Career } from './application/career.ts';
import { AddBusinessLineHandler, AddTagHandler, AddTierHandler } from './application/catalogue-commands.ts';
import { ChangeTierHandler, RenameBusinessLineHandler, RenameTagHandler } from './application/change-catalogue.ts';
import { ChangeAddressesHandler } from './application/change-addresses.ts';
import { ChangeContactPointHandler } from './application/change-contact-point.ts';
import { ChangeEmploymentHandler } from './application/change-employment.ts';
import { ChangeOrganizationHandler } from './application/change-organization.ts';
import { ChangePersonHandler } from './application/change-person.ts';
import { ContactCard } from './application/contact-card.ts';
import { MeetPartiesHandler } from './application/meet-parties.ts';
import { MovePersonHandler } from './application/move-person.ts';
import { Ownership } from './application/ownership.ts';
import { PlacePartyInLinesHandler } from './application/place-party-in-lines.ts';
import { ChangeRelationHandler } from './application/relations/change-relation.ts';
import { Parentage } from './application/relations/parentage.ts';
import { RemoveRelationHandler } from './application/relations/remove-relation.ts';
import { TellRelationHandler } from './application/relations/tell-relation.ts';
import { RemoveContactPointHandler } from './application/remove-contact-point.ts';
import { RemoveEmploymentHandler } from './application/remove-employment.ts';
import { RemovePartyHandler } from './application/remove-party.ts';
import { RetireBusinessLineHandler, RetireTagHandler, RetireTierHandler } from './application/retire-catalogue-entry.ts';
import { AddTerritoryHandler, RenameTerritoryHandler, RetireTerritoryHandler } from './application/territory-commands.ts';
import { RestorePartyHandler } from './application/restore-party.ts';
import { TagPartyHandler } from './application/tag-party.ts';
import './kinds/bulk-parties.ts';
import './kinds/held-parties.ts';
import { TellOfGivenParties, TellOwnerWhenOrganizationAssigned, TellOwnerWhenPersonAssigned } from './application/tell-owner-of-given-parties.ts';
import { Relations } from './domain/relations.ts';
import { KnownNames, KnownParties } from './domain/known-parties.ts';
import { Catalogues, Duplicates, Employments, GivenParties, Organizations, PartyParts, Persons, References } from './domain/ports.ts';

const commands = [
  AddPersonHandler, ChangePersonHandler, MovePersonHandler, AddEmploymentHandler, ChangeEmploymentHandler, RemoveEmploymentHandler, AddOrganizationHandler, ChangeOrganizationHandler,
  AddContactPointHandler, ChangeContactPointHandler, RemoveContactPointHandler, ChangeAddressesHandler, TagPartyHandler, PlacePartyInLinesHandler, AssignPartyHandler, RemovePartyHandler,
  RestorePartyHandler, AddTagHandler, AddTierHandler, AddBusinessLineHandler, BringInPartiesHandler, MeetPartiesHandler, ForgetRehearsalHandler, DismissDuplicateHandler,
  RenameTagHandler, ChangeTierHandler, RenameBusinessLineHandler, RetireTagHandler, RetireTierHandler, RetireBusinessLineHandler, AddTerritoryHandler, RenameTerritoryHandler, RetireTerritoryHandler, GivePartiesHandler,
  TellRelationHandler, ChangeRelationHandler, RemoveRelationHandler,
];
const queries = [
  ListDuplicatesSql, GetDuplicateSql, ListRelationsSql, GetRelationSql,
  ListPersonsSql, SearchPersonsSql, GetPersonSql, ListOrganizationsSql, SearchOrganizationsSql, GetOrganizationSql, ListPeopleOfOrganizationSql, GetPartyHistorySql, GetRemovedPartySql,
  ListTagsSql, ListTiersSql, ListBusinessLinesSql, ListTerritoriesSql,
];
const subscribers = [TellOwnerWhenPersonAssigned, TellOwnerWhenOrganizationAssigned];
const ports = [
  { provide: Persons, useClass: PostgresPersons },
  { provide: Organizations, useClass: PostgresOrganizations },
  { provide: PartyParts, useClass: PostgresPartyParts },
  { provide: Employments, useClass: PostgresEmployments },
  { provide: Relations, useClass: PostgresRelations },
  { provide: Catalogues, useClass: PostgresCatalogues },
  { provide: References, useClass: PostgresReferences },
  { provide: KnownParties, useClass: PostgresKnownParties },
  { provide: Duplicates, useClass: PostgresDuplicates },
  { provide: GivenParties, useClass: PostgresGivenParties },
  { provide: KnownNames, useClass: PostgresKnownNames },
];

@Module({
  controllers: [DuplicatesController, PersonsController, OrganizationsController, PartiesController, RelationsController, CataloguesController],
  providers: [...commands, ...queries, ...subscribers, ...ports, Career, ContactCard, Gather, Ownership, Parentage, TellOfGivenParties],
})
export class ContactsModule {}
