import { Day, Flag, Id, Text, Texts } from '#platform/fields';

export class DelegationRecord {
  @Id() readonly id!: string;
  @Id() readonly fromUserId!: string;
  @Text() readonly fromName!: string;
  @Id() readonly toUserId!: string;
  @Text() readonly toName!: string;
  @Texts({ nullable: true, description: 'Null: all that may be handed over.' }) readonly permissions!: string[] | null;
  @Day() readonly startsOn!: string;
  @Day({ description: 'The last day, in UTC.' }) readonly endsOn!: string;
  @Text({ nullable: true }) readonly reason!: string | null;
  @Flag({ description: 'Whether the reader may end it.' }) readonly mayEnd!: boolean;
}
