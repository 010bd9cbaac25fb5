import { Module } from '@nestjs/common';
import './access.ts';
import { commands } from './activities.commands.ts';
import { queries } from './activities.queries.ts';
import './adapters/postgres/activities.mapping.ts';
import { PostgresActivities, PostgresOutcomes, PostgresPromises } from './adapters/postgres/postgres-activities.ts';
import { PostgresAcquainted } from './adapters/postgres/postgres-acquainted.ts';
import { PostgresActivityNames } from './adapters/postgres/postgres-activity-names.ts';
import { PostgresDuePromises } from './adapters/postgres/postgres-due-promises.ts';
import { PostgresGivenActivities } from './adapters/postgres/postgres-given-activities.ts';
import { PostgresKnownActivities } from './adapters/postgres/postgres-known-activities.ts';
import { PostgresActivityReferences } from './adapters/postgres/postgres-activity-references.ts';
import { ActivitiesController } from './adapters/rest/activities.controller.ts';
import { OutcomesController } from './adapters/rest/outcomes.controller.ts';
import { PromisesController } from './adapters/rest/promises.controller.ts';
import { RelationsController } from './adapters/rest/relations.controller.ts';
import { Bringing } from './application/bringing-in/bringing.ts';
import { Gather } from './application/bringing-in/gather.ts';
import { Facts } from './application/facts.ts';
import { NextSteps } from './application/next-steps.ts';
import { Ownership } from './application/ownership.ts';
import { PromiseSides } from './application/promise-sides.ts';
import { TellWhoIsBack, TellWhoLeft } from './application/tell-who-left.ts';
import { TellWhenPromisesFallDue } from './application/tell-when-promises-fall-due.ts';
import { Acquainted } from './domain/acquainted.ts';
import { ActivityNames, KnownActivities } from './domain/known-activities.ts';
import { DuePromises } from './domain/due-promises.ts';
import { Activities, ActivityReferences, Outcomes, Promises } from './domain/ports.ts';
import { GivenActivities } from './domain/given-activities.ts';
import './kinds/bulk-activities.ts';
import './kinds/held-activities.ts';

const ports = [
  { provide: Acquainted, useClass: PostgresAcquainted },
  { provide: Activities, useClass: PostgresActivities },
  { provide: Promises, useClass: PostgresPromises },
  { provide: DuePromises, useClass: PostgresDuePromises },
  { provide: Outcomes, useClass: PostgresOutcomes },
  { provide: KnownActivities, useClass: PostgresKnownActivities },
  { provide: ActivityNames, useClass: PostgresActivityNames },
  { provide: GivenActivities, useClass: PostgresGivenActivities },
  { provide: ActivityReferences, useClass: PostgresActivityReferences },
];

@Module({
  controllers: [ActivitiesController, PromisesController, OutcomesController, RelationsController],
  providers: [...commands, ...queries, ...ports, Bringing, Facts, Gather, NextSteps, Ownership, PromiseSides, TellWhenPromisesFallDue, TellWhoLeft, TellWhoIsBack],
})
export class ActivitiesModule {}
