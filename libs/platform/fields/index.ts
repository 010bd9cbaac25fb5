export * from './build-message.ts';
export * from './decorators.ts';
export * from './field-metadata.ts';
export * from './known-values.ts';
export * from './page-query.ts';
