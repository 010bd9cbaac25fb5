export * from './end-share.ts';
export * from './list-shares.ts';
export * from './share-record.ts';
export * from './sharing.module.ts';
