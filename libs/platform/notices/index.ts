export * from './count-notices.ts';
export * from './get-notice.ts';
export * from './list-notices.ts';
export * from './notice-record.ts';
export * from './notices.module.ts';
export * from './notices.ts';
export * from './read-all-notices.ts';
export * from './read-notice.ts';
