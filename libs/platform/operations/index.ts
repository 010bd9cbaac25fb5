export * from './health.controller.ts';
export * from './metrics.ts';
export * from './operations.module.ts';
export * from './request-log.ts';
export * from './web-files.ts';
