import { Choice, Day, Flag, Id, Instant, Nested, Text, Whole } from '#platform/fields';
import { datePrecisions, type DatePrecision } from '../../domain/known-days.ts';
import { relationKindNames, type RelationKind } from '../../domain/relation-kinds.ts';
import { NameCard, UserCard } from '../party-record.ts';

/** What two persons, or two organizations, are to one another. Of a directed kind `from` introduced, reports to, is the mentor, the parent or the supplier of `to`. */
export class RelationRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Choice(relationKindNames) readonly kind!: RelationKind;
  @Choice(['person', 'organization'], { description: 'What both ends are.' }) readonly between!: 'person' | 'organization';
  @Nested(() => NameCard) readonly from!: NameCard;
  @Nested(() => NameCard) readonly to!: NameCard;
  @Day({ nullable: true }) readonly startDate!: string | null;
  @Day({ nullable: true }) readonly endDate!: string | null;
  @Choice(datePrecisions) readonly datePrecision!: DatePrecision;
  @Flag() readonly isCurrent!: boolean;
  @Text({ nullable: true }) readonly note!: string | null;
  @Nested(() => UserCard, { nullable: true, description: 'Who told it; null where it was not said.' }) readonly toldBy!: UserCard | null;
  @Instant() readonly toldAt!: string;
  @Flag({ description: 'Whether the asker may correct, end and remove it.' }) readonly mayChange!: boolean;
}
