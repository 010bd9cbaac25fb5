export * from './outbox.ts';
export * from './queue-settings.ts';
export * from './queue.ts';
export * from './subscribes.ts';
