export * from './grant-reader.ts';
export * from './grant-writer.ts';
export * from './inspect-database.ts';
export * from './mappings.ts';
export * from './migrate.ts';
export * from './open-orm.ts';
export * from './read-pool.ts';
export * from './together.ts';
