export * from './announce-live.ts';
export * from './live-feed.ts';
export * from './live-topics.ts';
export * from './live.module.ts';
export * from './wire.ts';
