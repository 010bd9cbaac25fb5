import type { components } from '../../../api/generated/schema.ts';

type Schemas = components['schemas'];
export type Risk = Schemas['KeyPersons'];
export type RiskFigure = Schemas['RiskFigure'];
export type HangingPart = Schemas['HangingPart'];
export type Part = HangingPart['part'];
export type KeyPerson = Schemas['KeyPerson'];
export type KeyCustomer = Schemas['KeyCustomer'];
export type Remedy = Schemas['Remedy'];
export type Hanging = Pick<HangingPart, 'customers' | 'won' | 'open' | 'share'>;
