import { Module } from '@nestjs/common';
import './access.ts';
import './adapters/postgres/migration.mapping.ts';
import { GetImportSql, ListImportRowsSql, ListImportsSql } from './adapters/postgres/imports.sql.ts';
import { PostgresImports } from './adapters/postgres/postgres-imports.ts';
import { PostgresProtocols } from './adapters/postgres/postgres-protocols.ts';
import { ImportsController } from './adapters/rest/imports.controller.ts';
import { ActivityRows } from './application/activity-rows.ts';
import { BringRowsIn } from './application/bring-rows-in.ts';
import { ChangeImportHandler } from './application/change-import.ts';
import { CheckImportHandler } from './application/check-import.ts';
import { CheckJob } from './application/check-job.ts';
import { DealRows } from './application/deal-rows.ts';
import { ImportJob } from './application/import-job.ts';
import { ListImportFieldsHandler } from './application/list-import-fields.ts';
import { OpenImportHandler } from './application/open-import.ts';
import { PartyRows } from './application/party-rows.ts';
import { PreviewImportHandler } from './application/preview-import.ts';
import { RepairFile } from './application/repair-file.ts';
import { RunImportHandler } from './application/run-import.ts';
import { TableSource } from './application/table-source.ts';
import { Imports, Protocols } from './domain/ports.ts';

const commands = [OpenImportHandler, ChangeImportHandler, CheckImportHandler, RunImportHandler];
const queries = [GetImportSql, ListImportsSql, ListImportRowsSql, ListImportFieldsHandler, PreviewImportHandler];
const jobs = [ImportJob, CheckJob];
const ports = [
  { provide: Imports, useClass: PostgresImports },
  { provide: Protocols, useClass: PostgresProtocols },
];

@Module({ controllers: [ImportsController], providers: [...commands, ...queries, ...jobs, ...ports, ActivityRows, BringRowsIn, DealRows, PartyRows, RepairFile, TableSource] })
export class MigrationModule {}
