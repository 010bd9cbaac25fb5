export * from './actor.ts';
export * from './authorise.ts';
export * from './gates.ts';
export * from './grantors.ts';
export * from './permission-catalogue.ts';
export * from './place-catalogue.ts';
export * from './reach.ts';
export * from './requirement.ts';
