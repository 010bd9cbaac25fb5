export * from './cursor.ts';
export * from './filter.ts';
export * from './list-statement.ts';
export * from './record-kind.ts';
export * from './sorting.ts';
export * from './sql-text.ts';
export * from './visible.ts';
