import type { components } from '../../api/generated/schema.ts';

type Schemas = components['schemas'];

export type Handover = Schemas['HandoverRecord'];
export type Holding = Schemas['HoldingRecord'];
export type Bundle = Schemas['BundleRecord'];
export type ReceivedBundle = Schemas['ReceivedBundle'];
export type Briefing = Schemas['Briefing'];
export type Plan = Schemas['HandoverPlan'];
export type PlannedShare = Schemas['PlannedShare'];
