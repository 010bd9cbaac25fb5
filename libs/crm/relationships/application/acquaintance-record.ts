import { UserCard } from '#crm/contacts';
import { Choice, Flag, Instant, Nested, Whole } from '#platform/fields';
import { closenesses, reciprocities, type Closeness, type Reciprocity } from '../domain/acquaintance.ts';

/** That one of us knows one of them, how well, and from what. */
export class AcquaintanceRecord {
  @Nested(() => UserCard) readonly colleague!: UserCard;
  @Flag({ description: 'False for a colleague who has left.' }) readonly isHere!: boolean;
  @Whole({ description: 'From 0 to 100, as of today: what happened lately counts for more, and what came from them for more than what went to them.' }) readonly strength!: number;
  @Choice(closenesses) readonly closeness!: Closeness;
  @Choice(reciprocities, { description: 'Whether both turn to each other, only the colleague does, or it is not known.' }) readonly reciprocity!: Reciprocity;
  @Whole() readonly meetings!: number;
  @Whole() readonly calls!: number;
  @Whole() readonly emails!: number;
  @Whole({ description: 'Calls and e-mails that came from them.' }) readonly inbound!: number;
  @Whole({ description: 'Calls and e-mails that went to them.' }) readonly outbound!: number;
  @Instant() readonly firstAt!: string;
  @Instant() readonly lastAt!: string;
}
