export * from './a-database.ts';
export * from './announced.ts';
export * from './refused.ts';
export * from './template-database.ts';
export * from './test-clock.ts';
