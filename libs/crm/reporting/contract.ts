export { ExportFinished } from './domain/export.events.ts';
export { GetKeyPersonTrend, KeyPersonTrend } from './application/get-key-person-trend.ts';
export { GetKeyPersons, KeyPersons } from './application/get-key-persons.ts';
export { KeepMonths } from './application/keep-key-persons.ts';
export { KeyCustomer, ListKeyCustomers } from './application/list-key-customers.ts';
export { ReportingModule } from './reporting.module.ts';
export { StartExport } from './application/start-export.ts';
