import type { components } from '../../../api/generated/schema.ts';

type Schemas = components['schemas'];

export type ProcessRow = Schemas['ProcessRow'];
export type ProcessRecord = Schemas['ProcessRecord'];
export type Step = Schemas['StepRecord'];
export type StepRole = Schemas['StepRole'];
export type Control = Schemas['ControlRecord'];
export type HelpStep = Schemas['HelpStep'];
export type Screen = NonNullable<Step['screen']>;
