import { Refuses, Requires } from '#platform/access';
import { Day, Flag, FromPath, Id, Instant, Many, Text, Whole } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';

const maybe = { nullable: true } as const;

/** A day on which he, or a key of his, read anything. */
export class ReadingDay {
  @Day({ description: 'In his time zone.' }) readonly day!: string;
  @Whole({ description: 'Records he saw, each counted once an hour.' }) readonly records!: number;
  @Flag({ description: 'Far more than on a day of his.' }) readonly isUnusual!: boolean;
}

/** He read more in an hour than his roles are meant for. */
export class NormPassed {
  @Instant() readonly at!: string;
  @Whole() readonly seen!: number;
  @Whole() readonly norm!: number;
  @Whole({ description: '1: lists and exports were held back from then on; 2: he had proved who he is, read on, and was held back at three times the norm.' }) readonly level!: number;
  @Text({ ...maybe, description: 'The API key he did it with.' }) readonly keyName!: string | null;
}

/** An API key of his that was there in that time. */
export class KeyUsed {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Instant({ ...maybe, description: 'To within five minutes.' }) readonly lastUsedAt!: string | null;
  @Whole({ description: 'Records it saw, each counted once an hour.' }) readonly records!: number;
  @Flag({ description: 'It may be used no more.' }) readonly isOver!: boolean;
}

/** How much a leaver read in his last weeks. */
export class Reading {
  @Instant() readonly from!: string;
  @Instant() readonly until!: string;
  @Whole({ description: 'Records on a usual day of his: half of his days had fewer.' }) readonly usual!: number;
  @Many(() => ReadingDay) readonly days!: readonly ReadingDay[];
  @Many(() => NormPassed, { description: 'The newest first, a hundred at most.' }) readonly passed!: readonly NormPassed[];
  @Many(() => KeyUsed) readonly keys!: readonly KeyUsed[];
}

/** What he read from thirty days before the hand-over was opened until it ended, in numbers; for whoever leads it. */
@Requires('handover.lead')
@Refuses(ResourceNotFound)
export class GetReading extends Query<Reading> {
  @FromPath() readonly handoverId!: string;
}
