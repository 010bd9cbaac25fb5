export * from './daily-round.ts';
export * from './daily-worker.ts';
export * from './daily.module.ts';
export * from './each-day.ts';
