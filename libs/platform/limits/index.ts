export * from './allowances.ts';
export * from './limits.module.ts';
export * from './rate-limited.ts';
export * from './rate-limits.ts';
export * from './request-counts.ts';
