export * from './cell-guard.ts';
export * from './contact-keys.ts';
export * from './countries.ts';
export * from './latin-letters.ts';
export * from './layout.ts';
export * from './legal-name-key.ts';
export * from './search-key.ts';
