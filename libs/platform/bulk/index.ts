export * from './bulk-kind.ts';
export * from './bulk.errors.ts';
export * from './bulk.module.ts';
export * from './listed.ts';
