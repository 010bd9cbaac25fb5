import { activityTypes } from '#crm/activities';
import { Choice, Id, Ids, Many, Nested, Text, Texts, Whole } from '#platform/fields';
import { Command } from '#platform/kernel';
import { screens, type Screen } from '../../domain/processes/screens.ts';
import type { StepDraft } from '../../domain/processes/process-step.ts';

export class ControlFields {
  @Text({ max: 1000, min: 0, description: 'What is checked; empty: nothing.' }) readonly check!: string;
  @Id({ optional: true, nullable: true, description: 'The role that checks it.' }) readonly byRoleId?: string | null;
}

export class StepFields {
  @Id({ optional: true, description: 'Of a step that this process has, or had in a version; absent for a new one.' }) readonly id?: string;
  @Text({ max: 200, min: 0, example: 'Call back within the hour' }) readonly name!: string;
  @Text({ max: 4000, min: 0, optional: true, description: 'What is done.' }) readonly work?: string;
  @Ids({ optional: true, max: 30, description: 'The roles that do it.' }) readonly roleIds?: string[];
  @Choice(screens, { optional: true, nullable: true, description: 'The screen it is done in.' }) readonly screen?: Screen | null;
  @Text({ optional: true, nullable: true, max: 100, example: 'logActivity', description: 'The operation of this document that does it.' }) readonly operation?: string | null;
  @Whole({ optional: true, nullable: true, min: 1, max: 10_080 }) readonly expectedMinutes?: number | null;
  @Nested(() => ControlFields, { optional: true, nullable: true }) readonly control?: ControlFields | null;
  @Id({ optional: true, nullable: true }) readonly articleId?: string | null;
  @Ids({ optional: true, max: 50, description: 'The stages of deals where its help stands.' }) readonly stageIds?: string[];
  @Texts({ optional: true, choices: activityTypes, max: 10, description: 'The activities with which its help stands.' }) readonly activityTypes?: string[];
}

/** What may be written on a process, when it is begun and later. */
export abstract class ProcessFields extends Command<string> {
  @Text({ max: 1000, min: 0, optional: true, description: 'What it is for.' }) readonly purpose?: string;
  @Text({ max: 1000, min: 0, optional: true, description: 'What it begins with.' }) readonly trigger?: string;
  @Text({ max: 1000, min: 0, optional: true, description: 'What is there when it is done.' }) readonly result?: string;
  @Id({ optional: true, nullable: true }) readonly businessLineId?: string | null;
  @Id({ optional: true, description: 'Who answers for it; whoever begins it where absent.' }) readonly ownerId?: string;
  @Many(() => StepFields, { optional: true, max: 60, description: 'All of them, in order.' }) readonly steps?: StepFields[];
}

const lower = (ids: readonly string[] = []): string[] => [...new Set(ids.map((id) => id.toLowerCase()))];

export const draftOf = (step: StepFields): StepDraft => ({
  ...(step.id !== undefined && { id: step.id.toLowerCase() }), name: step.name, work: step.work ?? '', roleIds: lower(step.roleIds), screen: step.screen ?? null, operation: step.operation ?? null,
  expectedMinutes: step.expectedMinutes ?? null, control: step.control ? { check: step.control.check, byRoleId: step.control.byRoleId?.toLowerCase() ?? null } : null,
  articleId: step.articleId?.toLowerCase() ?? null, stageIds: lower(step.stageIds), activityTypes: [...new Set(step.activityTypes)],
});
