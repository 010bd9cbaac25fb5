import { Refuses, Requires } from '#platform/access';
import { Choice, Flag, FromPath, Id, Instant, Many, Nested, Text, Texts, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { outlineFields } from '../../domain/processes/content.ts';
import { bindings, rules } from '../../domain/processes/process-step.ts';
import { ProcessOwner, ProcessRecord, StepRole, StepRecord } from './process-records.ts';

export class OutlineChange {
  @Choice(outlineFields) readonly field!: string;
  @Text() readonly before!: string;
  @Text() readonly after!: string;
}

export class StepChangeRecord {
  @Id() readonly stepId!: string;
  @Choice(['added', 'removed', 'changed', 'bound', 'moved'], { description: 'bound: only where its help stands; moved: only its place among the others.' }) readonly kind!: string;
  @Flag() readonly isMoved!: boolean;
  @Texts({ choices: [...rules, ...bindings] }) readonly fields!: string[];
  @Nested(() => StepRecord, { nullable: true }) readonly before!: StepRecord | null;
  @Nested(() => StepRecord, { nullable: true }) readonly after!: StepRecord | null;
}

export class TouchedRole extends StepRole {
  @Whole({ description: 'Colleagues who have the role today.' }) readonly people!: number;
}

/** What differs, and whose work that is. */
export class ProcessDifference {
  @Many(() => OutlineChange) readonly outline!: OutlineChange[];
  @Many(() => StepChangeRecord) readonly steps!: StepChangeRecord[];
  @Many(() => TouchedRole, { description: 'The roles of steps that came, went or are done otherwise.' }) readonly roles!: TouchedRole[];
}

export class ProcessVersionRow {
  @Id() readonly id!: string;
  @Whole() readonly number!: number;
  @Text() readonly changeNote!: string;
  @Instant() readonly publishedAt!: string;
  @Nested(() => ProcessOwner, { nullable: true }) readonly publishedBy!: ProcessOwner | null;
  @Whole() readonly changed!: number;
  @Whole() readonly added!: number;
  @Whole() readonly removed!: number;
}

export class ProcessVersionRecord extends ProcessRecord {
  @Nested(() => ProcessDifference, { nullable: true, description: 'From the version before; null for the first.' }) readonly difference!: ProcessDifference | null;
}

/** The newest first. */
@Requires('knowledge.read')
@Refuses(ResourceNotFound)
export class ListProcessVersions extends Query<Page<ProcessVersionRow>> {
  @FromPath() readonly processId!: string;
}

@Requires('knowledge.read')
@Refuses(ResourceNotFound)
export class GetProcessVersion extends Query<ProcessVersionRecord> {
  @FromPath() readonly processId!: string;
  @FromPath() readonly versionId!: string;
}

/** What publishing the draft would change of the version in force. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound)
export class PreviewPublication extends Query<ProcessDifference> {
  @FromPath() readonly processId!: string;
}
