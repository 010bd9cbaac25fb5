import { Module } from '@nestjs/common';
import './access.ts';
import './adapters/postgres/reporting.mapping.ts';
import { ListExportsSql } from './adapters/postgres/list-exports.sql.ts';
import { PostgresExports } from './adapters/postgres/postgres-exports.ts';
import { ExportsController } from './adapters/rest/exports.controller.ts';
import { ExportRun } from './application/export-run.ts';
import { RecordFolderExport } from './application/record-folder-export.ts';
import { StartExportHandler } from './application/start-export.ts';
import { Exports } from './domain/exports.ts';

@Module({ controllers: [ExportsController], providers: [StartExportHandler, ExportRun, RecordFolderExport, ListExportsSql, { provide: Exports, useClass: PostgresExports }] })
export class ReportingModule {}
