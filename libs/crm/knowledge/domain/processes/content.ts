import type { ProcessStep } from './process-step.ts';

/** What is said of a process as a whole. */
export interface Outline {
  readonly name: string;
  readonly purpose: string;
  /** What it begins with. */
  readonly trigger: string;
  /** What is there when it is done. */
  readonly result: string;
  readonly businessLineId: string | null;
  readonly ownerId: string;
}

export interface Content extends Outline {
  readonly steps: readonly ProcessStep[];
}

export interface Publication {
  readonly changeNote: string;
  readonly at: Date;
  readonly byId: string | null;
}

export const outlineFields = ['name', 'purpose', 'trigger', 'result', 'businessLineId', 'ownerId'] as const;
export type OutlineField = (typeof outlineFields)[number];

export const outlineDifference = (before: Outline, after: Outline): OutlineField[] => outlineFields.filter((field) => before[field] !== after[field]);
