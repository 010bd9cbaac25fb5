export * from './hangs-on.ts';
export * from './holding.ts';
export * from './unsettled.ts';
export * from './owned.ts';
