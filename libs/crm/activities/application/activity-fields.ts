import { Choice, Id, Many, Text } from '#platform/fields';
import { directions, type Direction } from '../domain/activity.ts';
import { ScheduleFields } from './schedule-fields.ts';

const open = { optional: true, nullable: true } as const;

export class ParticipantInput {
  @Id() readonly personId!: string;
}

/** What may be written on an activity, besides when it takes place. */
export abstract class ActivityFields<Answer> extends ScheduleFields<Answer> {
  @Text({ ...open, max: 300, example: 'Ask about the second pump' }) readonly subject?: string | null;
  @Text({ ...open, max: 20_000 }) readonly description?: string | null;
  @Choice(directions, open) readonly direction?: Direction | null;
  @Text({ ...open, max: 300 }) readonly location?: string | null;
  @Id({ ...open, description: 'That of the deal where only a deal is named.' }) readonly organizationId?: string | null;
  @Id(open) readonly dealId?: string | null;
  @Many(() => ParticipantInput, { optional: true, max: 100 }) readonly participants?: ParticipantInput[];
}
