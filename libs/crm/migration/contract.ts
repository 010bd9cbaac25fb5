export { GetImport } from './application/get-import.ts';
export { OpenImport } from './application/open-import.ts';
export { RunImport } from './application/run-import.ts';
export { MigrationModule } from './migration.module.ts';
