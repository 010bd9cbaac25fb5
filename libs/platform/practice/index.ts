export * from './practice.module.ts';
export * from './practices.ts';
