import { SignedIn } from '#platform/access';
import { Choice, Flag, Id, Instant, Text, Whole } from '#platform/fields';
import { FromPath } from '#platform/fields';
import { Query } from '#platform/kernel';
import { NewestFirstQuery } from '../newest-first.ts';

export const liftStates = ['open', 'approved', 'refused'] as const;

export class LiftRequestRecord {
  @Id() readonly id!: string;
  @Id() readonly userId!: string;
  @Text() readonly userName!: string;
  @Text() readonly reason!: string;
  @Whole({ description: 'Records seen within an hour when it was asked.' }) readonly seen!: number;
  @Whole({ description: 'How many the roles are meant for.' }) readonly norm!: number;
  @Choice(liftStates) readonly state!: string;
  @Instant({ nullable: true }) readonly until!: string | null;
  @Text({ nullable: true }) readonly decidedByName!: string | null;
  @Instant() readonly createdAt!: string;
  @Flag({ description: 'Whether the reader may say yes or no.' }) readonly mayDecide!: boolean;
}

/** One's own requests, and those of everybody below; the newest first. */
@SignedIn('one\'s own, and of those below')
export class ListLiftRequests extends NewestFirstQuery<LiftRequestRecord> {}

@SignedIn('one\'s own, and of those below')
export class GetLiftRequest extends Query<LiftRequestRecord> {
  @FromPath() readonly liftRequestId!: string;

  static of(this: void, liftRequestId: string): GetLiftRequest {
    return Object.assign(new GetLiftRequest(), { liftRequestId });
  }
}
