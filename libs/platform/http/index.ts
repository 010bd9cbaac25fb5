export * from './answers.ts';
export * from './input.ts';
export * from './openapi.ts';
export * from './problem-filter.ts';
export * from './query-string.ts';
export * from './request-context.ts';
export * from './responder.ts';
export * from './routes.ts';
