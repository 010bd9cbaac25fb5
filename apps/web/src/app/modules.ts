import { activitiesModule } from '../crm/activities/activities.module.ts';
import { brakesModule } from '../crm/brakes/brakes.module.ts';
import { bulkModule } from '../crm/bulk/bulk.module.ts';
import { promiseNotices } from '../crm/activities/promise-notices/promise-notices.module.ts';
import { contactsModule } from '../crm/contacts/contacts.module.ts';
import { dealsModule } from '../crm/deals/deals.module.ts';
import { handoverModule } from '../crm/handover/handover.module.ts';
import { identityModule } from '../crm/identity/identity.module.ts';
import { folderModule } from '../crm/knowledge/folder/folder.module.ts';
import { knowledgeModule } from '../crm/knowledge/knowledge.module.ts';
import { migrationModule } from '../crm/migration/migration.module.ts';
import { relationshipsModule } from '../crm/relationships/relationships.module.ts';
import { reportingModule } from '../crm/reporting/reporting.module.ts';
import { roadsModule } from '../crm/roads/roads.module.ts';
import { calendarModule } from '../crm/calendar/calendar.module.ts';
import { sharingModule } from '../crm/sharing/sharing.module.ts';
import { viewsModule } from '../crm/views/views.module.ts';
import { trainingModule } from '../crm/training/training.module.ts';
import { processesModule } from '../crm/knowledge/processes/processes.module.ts';
import type { WebModule } from './web-module.ts';

/** The table of contents of the web app. */
export const modules: WebModule[] = [contactsModule, dealsModule, activitiesModule, relationshipsModule, migrationModule, reportingModule, bulkModule, viewsModule, sharingModule, roadsModule, knowledgeModule, folderModule, processesModule, trainingModule, handoverModule, calendarModule, identityModule, brakesModule, promiseNotices];
