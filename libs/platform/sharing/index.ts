export * from './end-share.ts';
export * from './list-shares.ts';
export * from './share-record.ts';
export { mayShare } from './shareable.ts';
export * from './sharing.module.ts';
