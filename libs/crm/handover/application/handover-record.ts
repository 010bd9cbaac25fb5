import { Choice, Day, Flag, Id, Instant, Nested, Text, Whole } from '#platform/fields';
import { UserCard } from '#crm/contacts';
import { handoverReasons, handoverStates } from '../domain/handover.ts';

const maybe = { nullable: true } as const;

export class HandoverRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Id({ description: 'Whom it is about.' }) readonly userId!: string;
  @Nested(() => UserCard, maybe) readonly user!: UserCard | null;
  @Flag({ description: 'Whether he may no longer come in.' }) readonly isSuspended!: boolean;
  @Flag({ description: 'Whether of his account only the name is left.' }) readonly isAccountClosed!: boolean;
  @Choice(handoverReasons) readonly reason!: string;
  @Day(maybe) readonly lastDay!: string | null;
  @Text(maybe) readonly note!: string | null;
  @Text({ ...maybe, description: 'His parting words.' }) readonly words!: string | null;
  @Choice(handoverStates) readonly status!: string;
  @Whole({ description: 'All that hung on him when it was last looked at.' }) readonly things!: number;
  @Whole({ description: 'What goes together: a customer with all that hangs on it, or a single thing.' }) readonly bundles!: number;
  @Whole({ description: 'Those that wait and are meant for nobody yet.' }) readonly unplaced!: number;
  @Whole() readonly waiting!: number;
  @Whole({ description: 'Those that could not be moved; each says why.' }) readonly refused!: number;
  @Whole({ description: 'Those that are with a successor who has not said anything yet.' }) readonly moved!: number;
  @Whole() readonly accepted!: number;
  @Whole() readonly objected!: number;
  @Instant() readonly createdAt!: string;
  @Nested(() => UserCard, maybe) readonly createdBy!: UserCard | null;
  @Instant(maybe) readonly closedAt!: string | null;
}
