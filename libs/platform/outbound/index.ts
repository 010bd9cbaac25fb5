export * from './outbound.errors.ts';
export * from './outbound.module.ts';
export * from './outbound-http.ts';
