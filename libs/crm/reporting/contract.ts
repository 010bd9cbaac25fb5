export { StartExport } from './application/start-export.ts';
export { ExportFinished } from './domain/export.events.ts';
export { ReportingModule } from './reporting.module.ts';
