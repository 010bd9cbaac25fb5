export * from './aggregate.ts';
export * from './clock.ts';
export * from './domain-error.ts';
export * from './domain-event.ts';
export * from './id.ts';
export * from './message.ts';
export * from './money.ts';
export * from './refusals.ts';
