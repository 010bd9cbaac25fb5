import { NameCard } from '#crm/contacts';
import { activityTypes } from '#crm/activities';
import { Choice, Flag, Id, Ids, Instant, Many, Nested, Text, Texts, Whole } from '#platform/fields';
import { languages } from '../../domain/language.ts';
import { trusts } from '../../domain/trust.ts';
import { screens } from '../../domain/processes/screens.ts';

export class StepRole {
  @Id() readonly id!: string;
  @Text() readonly code!: string;
  @Text() readonly name!: string;
}

export class BoundStage {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Text() readonly pipeline!: string;
}

export class ControlRecord {
  @Text() readonly check!: string;
  @Id({ nullable: true }) readonly byRoleId!: string | null;
  @Nested(() => StepRole, { nullable: true }) readonly byRole!: StepRole | null;
}

/** The article of a step as it is in force in the language that suits the reader best. */
export class StepArticle {
  @Id() readonly id!: string;
  @Text() readonly title!: string;
  @Choice(languages) readonly language!: string;
  @Choice(trusts) readonly trust!: string;
}

export class StepRecord {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Text() readonly work!: string;
  @Ids() readonly roleIds!: string[];
  @Many(() => StepRole) readonly roles!: StepRole[];
  @Choice(screens, { nullable: true }) readonly screen!: string | null;
  @Text({ nullable: true }) readonly operation!: string | null;
  @Whole({ nullable: true }) readonly expectedMinutes!: number | null;
  @Nested(() => ControlRecord, { nullable: true }) readonly control!: ControlRecord | null;
  @Id({ nullable: true }) readonly articleId!: string | null;
  @Nested(() => StepArticle, { nullable: true, description: 'Null where none is published that is meant for the reader.' }) readonly article!: StepArticle | null;
  @Ids() readonly stageIds!: string[];
  @Many(() => BoundStage, { description: 'Those that are there; none for whoever may not read deals.' }) readonly stages!: BoundStage[];
  @Texts({ choices: activityTypes }) readonly activityTypes!: string[];
}

export class ProcessOwner {
  @Id() readonly id!: string;
  @Text() readonly displayName!: string;
}

abstract class ProcessOutline {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Text() readonly purpose!: string;
  @Text() readonly trigger!: string;
  @Text() readonly result!: string;
  @Nested(() => NameCard, { nullable: true }) readonly businessLine!: NameCard | null;
  @Nested(() => ProcessOwner, { nullable: true }) readonly owner!: ProcessOwner | null;
  @Many(() => StepRecord) readonly steps!: StepRecord[];
}

/** A process as it is in force. */
export class ProcessRecord extends ProcessOutline {
  @Whole({ description: 'The number of the version in force.' }) readonly number!: number;
  @Id() readonly versionId!: string;
  @Text() readonly changeNote!: string;
  @Instant() readonly publishedAt!: string;
}

/** A process as its authors have it at the moment. */
export class ProcessDraft extends ProcessOutline {
  @Whole() readonly version!: number;
  @Id({ nullable: true }) readonly businessLineId!: string | null;
  @Id() readonly ownerId!: string;
  @Whole({ nullable: true, description: 'The number of the version in force; null before the first.' }) readonly publishedNumber!: number | null;
  @Instant() readonly updatedAt!: string;
}

export class ProcessRow {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Text() readonly purpose!: string;
  @Nested(() => NameCard, { nullable: true }) readonly businessLine!: NameCard | null;
  @Nested(() => ProcessOwner, { nullable: true }) readonly owner!: ProcessOwner | null;
  @Many(() => StepRole, { description: 'The roles that do its steps.' }) readonly roles!: StepRole[];
  @Whole() readonly stepCount!: number;
  @Whole({ description: 'Of all its steps, where that is said.' }) readonly expectedMinutes!: number;
  @Whole({ nullable: true, description: 'Null: a draft that was never published.' }) readonly number!: number | null;
  @Instant({ nullable: true }) readonly publishedAt!: string | null;
  @Choice(trusts, { nullable: true, description: 'The least that an article of its steps is worth, of those that are published and meant for the reader, in any language.' }) readonly trust!: string | null;
  @Flag({ description: 'Whether its draft says something else than the version in force; never told to those who may not write it.' }) readonly isChanged!: boolean;
}
