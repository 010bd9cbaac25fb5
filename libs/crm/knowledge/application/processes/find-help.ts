import { NameCard } from '#crm/contacts';
import { activityTypes } from '#crm/activities';
import { Refuses, Requires } from '#platform/access';
import { Choice, Flag, Id, Many, Nested, Text, Whole } from '#platform/fields';
import { Query, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { languages } from '../../domain/language.ts';
import { screens } from '../../domain/processes/screens.ts';
import { ControlRecord, ProcessOwner, StepArticle, StepRole } from './process-records.ts';

export class HelpStep {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Text() readonly work!: string;
  @Nested(() => NameCard) readonly process!: NameCard;
  @Nested(() => ProcessOwner, { nullable: true, description: 'Who answers for the process.' }) readonly owner!: ProcessOwner | null;
  @Whole({ description: 'Its place in the process, from 1.' }) readonly position!: number;
  @Many(() => NameCard, { description: 'All steps of the process, in order.' }) readonly path!: NameCard[];
  @Nested(() => NameCard, { nullable: true }) readonly previous!: NameCard | null;
  @Nested(() => NameCard, { nullable: true }) readonly next!: NameCard | null;
  @Choice(['stage', 'activity', 'screen'], { description: 'By what it was found; by the nearest of several.' }) readonly foundBy!: string;
  @Flag({ description: 'Whether a role of whoever asks does it.' }) readonly isMine!: boolean;
  @Many(() => StepRole) readonly roles!: StepRole[];
  @Whole({ nullable: true }) readonly expectedMinutes!: number | null;
  @Nested(() => ControlRecord, { nullable: true }) readonly control!: ControlRecord | null;
  @Id({ nullable: true }) readonly articleId!: string | null;
  @Nested(() => StepArticle, { nullable: true, description: 'Null where none is published that is meant for the reader.' }) readonly article!: StepArticle | null;
}

export class Help {
  @Nested(() => NameCard, { nullable: true, description: 'The stage at which the deal stands.' }) readonly stage!: NameCard | null;
  @Many(() => HelpStep) readonly steps!: HelpStep[];
}

/** The steps that are done here: one's own first, then the nearest: at the stage, with the activity, on the screen. */
@Requires('knowledge.read')
@Refuses(ResourceNotFound, ValidationFailed)
export class FindHelp extends Query<Help> {
  @Id({ optional: true, from: 'query', description: 'At the stage at which this deal stands.' }) readonly dealId?: string;
  @Choice(activityTypes, { optional: true, from: 'query' }) readonly activityType?: string;
  @Choice(screens, { optional: true, from: 'query' }) readonly screen?: string;
  @Choice(languages, { optional: true, from: 'query', description: 'Of the articles, where there are several.' }) readonly language?: string;
}
