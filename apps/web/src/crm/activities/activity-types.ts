import type { components } from '../../api/generated/schema.ts';

type Schemas = components['schemas'];

export const activityTypes = ['call', 'meeting', 'email', 'note', 'task'] as const;
export type ActivityType = (typeof activityTypes)[number];
export type Activity = Schemas['ActivityRow'];
export type Outcome = Schemas['OutcomeRecord'];
export type Promised = Schemas['PromiseRow'];
export type Collision = Schemas['Collision'];
