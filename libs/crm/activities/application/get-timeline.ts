import { MoneyValue } from '#crm/deals';
import { HistoryChange, NameCard, UserCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Flag, Id, Instant, Many, Nested, Text, Whole } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { activityTypes } from '../domain/activity.ts';
import { ActivityRow } from './activity-record.ts';
import { PromiseRow } from './promise-record.ts';

export const timelineKinds = [...activityTypes, 'stage', 'change', 'promise'] as const;
export type TimelineKind = (typeof timelineKinds)[number];
export const timelineRecords = ['persons', 'organizations', 'deals'] as const;
export type TimelineRecords = (typeof timelineRecords)[number];

/** A step of a deal from one stage to another; none before it where it was opened. */
export class StageStep {
  @Nested(() => NameCard) readonly deal!: NameCard;
  @Nested(() => NameCard, { nullable: true }) readonly from!: NameCard | null;
  @Nested(() => NameCard) readonly to!: NameCard;
  @Choice(['open', 'won', 'lost']) readonly toType!: string;
  @Whole({ nullable: true, max: Number.MAX_SAFE_INTEGER, description: 'How long it had been in the stage it left.' }) readonly durationSeconds!: number | null;
  @Nested(() => MoneyValue, { nullable: true, optional: true }) readonly amount?: MoneyValue | null;
}

/** What somebody changed on a record. */
export class RecordChange {
  @Choice(['person', 'organization', 'deal']) readonly recordKind!: string;
  @Id() readonly recordId!: string;
  @Text({ nullable: true, description: 'Of a deal, where the timeline is of its organization.' }) readonly recordName!: string | null;
  @Text({ description: 'The command that did it.' }) readonly action!: string;
  @Text({ description: 'The part that changed; the kind itself for the record.' }) readonly entity!: string;
  @Id() readonly entityId!: string;
  @Many(() => HistoryChange) readonly changes!: HistoryChange[];
}

export class TimelineEntry {
  @Id() readonly id!: string;
  @Choice(timelineKinds) readonly kind!: TimelineKind;
  @Instant({ description: 'What the order goes by. Of a promise: when it was closed, else when it was recorded.' }) readonly at!: string;
  @Nested(() => UserCard, { nullable: true }) readonly actor!: UserCard | null;
  @Text({ description: 'The subject, the text of a promise, the stage, or the command that changed something; may be empty.' }) readonly title!: string;
  @Text({ nullable: true }) readonly detail!: string | null;
  @Flag() readonly isPinned!: boolean;
  @Nested(() => ActivityRow, { optional: true }) readonly activity?: ActivityRow;
  @Nested(() => StageStep, { optional: true }) readonly stageChange?: StageStep;
  @Nested(() => RecordChange, { optional: true }) readonly change?: RecordChange;
  @Nested(() => PromiseRow, { optional: true }) readonly promise?: PromiseRow;
}

export class Timeline {
  @Many(() => TimelineEntry, { description: 'On the first page: the newest pinned activities, at most 20. They stand at their time among the others too.' }) readonly pinned!: TimelineEntry[];
  @Many(() => TimelineEntry) readonly items!: TimelineEntry[];
  @Text({ nullable: true }) readonly nextCursor!: string | null;
}

/** Everything that happened about a person, an organization or a deal, and what is planned; the newest first. */
@Requires('activities.read')
@Refuses(ResourceNotFound)
@CountsAs('one')
export class GetTimeline extends Query<Timeline> {
  @Choice(timelineRecords, { from: 'path' }) readonly records!: TimelineRecords;
  @Id({ from: 'path' }) readonly recordId!: string;
  @Text({ from: 'query', optional: true, max: 200, example: 'call,meeting', description: `Only these, comma-separated: ${timelineKinds.join(', ')}.` }) readonly kinds?: string;
  @Text({ from: 'query', optional: true, max: 2000 }) readonly cursor?: string;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
}
