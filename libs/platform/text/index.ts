export * from './contact-keys.ts';
export * from './layout.ts';
export * from './organization-key.ts';
export * from './search-key.ts';
