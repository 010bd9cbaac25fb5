export * from './check-messages.ts';
export * from './lifeline.ts';
export * from './open-machinery.ts';
export * from './platform.module.ts';
export * from './stand-wall.ts';
