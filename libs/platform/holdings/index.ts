export * from './holding.ts';
export * from './owned.ts';
