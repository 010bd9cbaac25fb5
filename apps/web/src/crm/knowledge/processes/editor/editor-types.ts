import type { components } from '../../../../api/generated/schema.ts';
import type { Step } from '../process-types.ts';

type Schemas = components['schemas'];
export type ProcessDraft = Schemas['ProcessDraft'];
export type ProcessChoices = Schemas['ProcessChoices'];
export type Difference = Schemas['ProcessDifference'];
export type StepChange = Schemas['StepChangeRecord'];
export type VersionRow = Schemas['ProcessVersionRow'];

/** A step as it is written: `key` tells apart those that have no id yet. */
export interface EditedStep extends Omit<Step, 'id' | 'roles' | 'stages' | 'article' | 'control'> {
  readonly key: string;
  readonly id?: string | undefined;
  readonly check: string;
  readonly checkedBy: string | null;
  readonly articleTitle: string | null;
}

export interface EditedProcess {
  readonly name: string;
  readonly purpose: string;
  readonly trigger: string;
  readonly result: string;
  readonly businessLineId: string | null;
  readonly steps: readonly EditedStep[];
}

let added = 0;
export const newStep = (): EditedStep => ({ key: `new-${++added}`, name: '', work: '', roleIds: [], screen: null, operation: null, expectedMinutes: null, check: '', checkedBy: null, articleId: null, articleTitle: null, stageIds: [], activityTypes: [] });

export const editedOf = ({ name, purpose, trigger, result, businessLineId, steps }: ProcessDraft): EditedProcess => ({
  name, purpose, trigger, result, businessLineId,
  steps: steps.map(({ roles: _, stages: __, article, control, ...step }) => ({ ...step, key: step.id, check: control?.check ?? '', checkedBy: control?.byRoleId ?? null, articleTitle: article?.title ?? null })),
});

export const bodyOf = ({ steps, ...outline }: EditedProcess) => ({
  ...outline, name: outline.name.trim(),
  steps: steps.map(({ key: _, articleTitle: __, check, checkedBy, id, ...step }) => ({ ...(id !== undefined && { id }), ...step, control: check.trim() === '' ? null : { check, byRoleId: checkedBy } })),
});
