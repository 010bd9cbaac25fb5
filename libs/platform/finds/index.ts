export * from './finds.ts';
export * from './piece.ts';
