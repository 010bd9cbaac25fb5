import { PostgresProcessReferences } from './adapters/postgres/processes/postgres-process-references.ts';
import { FindHelpSql } from './adapters/postgres/processes/find-help.sql.ts';
import { ListProcessChoicesSql } from './adapters/postgres/processes/list-process-choices.sql.ts';
import { GetProcessDraftSql, GetProcessSql, ListProcessesSql } from './adapters/postgres/processes/list-processes.sql.ts';
import { PostgresProcesses } from './adapters/postgres/processes/postgres-processes.ts';
import { ProcessDifferences } from './adapters/postgres/processes/process-differences.ts';
import { GetProcessVersionSql, ListProcessVersionsSql, PreviewPublicationSql } from './adapters/postgres/processes/process-versions.sql.ts';
import './adapters/postgres/processes/processes.mapping.ts';
import { DocumentedOperations } from './adapters/rest/processes/documented-operations.ts';
import { ProcessesController } from './adapters/rest/processes/processes.controller.ts';
import { AddProcessHandler } from './application/processes/add-process.ts';
import { ChangeProcessHandler } from './application/processes/change-process.ts';
import { PublishProcessHandler } from './application/processes/publish-process.ts';
import { RemoveProcessHandler } from './application/processes/remove-process.ts';
import { RestoreProcessHandler } from './application/processes/restore-process.ts';
import { ApiOperations, ProcessReferences, Processes } from './domain/processes/ports.ts';

const commands = [AddProcessHandler, ChangeProcessHandler, PublishProcessHandler, RestoreProcessHandler, RemoveProcessHandler];
const queries = [ListProcessesSql, GetProcessSql, GetProcessDraftSql, ListProcessVersionsSql, GetProcessVersionSql, PreviewPublicationSql, ListProcessChoicesSql, FindHelpSql];
const ports = [{ provide: Processes, useClass: PostgresProcesses }, { provide: ProcessReferences, useClass: PostgresProcessReferences }, { provide: ApiOperations, useClass: DocumentedOperations }];

export const processControllers = [ProcessesController];
/** What the module provides for processes: their commands, questions and ports. */
export const processProviders = [...commands, ...queries, ...ports, ProcessDifferences];
