import { Module } from '@nestjs/common';
import './access.ts';
import './adapters/postgres/reporting.mapping.ts';
import { GetKeyPersonTrendSql } from './adapters/postgres/get-key-person-trend.sql.ts';
import { GetKeyPersonsSql } from './adapters/postgres/get-key-persons.sql.ts';
import { ListExportsSql } from './adapters/postgres/list-exports.sql.ts';
import { ListKeyCustomersSql } from './adapters/postgres/list-key-customers.sql.ts';
import { PostgresKeptMonths } from './adapters/postgres/postgres-kept-months.ts';
import { PostgresExports } from './adapters/postgres/postgres-exports.ts';
import { ExportsController } from './adapters/rest/exports.controller.ts';
import { KeyPersonsController } from './adapters/rest/key-persons.controller.ts';
import { ExportRun } from './application/export-run.ts';
import { KeepKeyPersons, KeepMonthsHandler } from './application/keep-key-persons.ts';
import { RecordFolderExport } from './application/record-folder-export.ts';
import { StartExportHandler } from './application/start-export.ts';
import { KeptMonths } from './domain/kept-months.ts';
import { Exports } from './domain/exports.ts';

@Module({ controllers: [ExportsController, KeyPersonsController], providers: [StartExportHandler, ExportRun, RecordFolderExport, ListExportsSql, GetKeyPersonsSql, ListKeyCustomersSql, GetKeyPersonTrendSql, KeepKeyPersons, KeepMonthsHandler, { provide: KeptMonths, useClass: PostgresKeptMonths }, { provide: Exports, useClass: PostgresExports }] })
export class ReportingModule {}
