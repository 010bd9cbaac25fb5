import { ActivitiesModule } from '#crm/activities';
import { ContactsModule } from '#crm/contacts';
import { DealsModule } from '#crm/deals';
import { HandoverModule } from '#crm/handover';
import { IdentityModule } from '#crm/identity';
import { KnowledgeModule } from '#crm/knowledge';
import { MigrationModule } from '#crm/migration';
import { RelationshipsModule } from '#crm/relationships';
import { ReportingModule } from '#crm/reporting';
import { RoadsModule } from '#crm/roads';
import { SearchModule } from '#crm/search';
import { TrainingModule } from '#crm/training';
import { ViewsModule } from '#crm/views';

/** The table of contents of the product, in the order in which modules may know one another. */
export const modules = [IdentityModule, ViewsModule, ContactsModule, DealsModule, ActivitiesModule, RoadsModule, RelationshipsModule, KnowledgeModule, TrainingModule, HandoverModule, MigrationModule, ReportingModule, SearchModule];
