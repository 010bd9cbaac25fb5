import { ActivityRow, PromiseRow, TimelineEntry } from '#crm/activities';
import { NameCard, RelationRecord, UserCard } from '#crm/contacts';
import { DealRecord, DealRow } from '#crm/deals';
import { Refuses, SignedIn } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { FromPath, Id, Instant, Many, Nested, Text, Whole } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';

const maybe = { nullable: true } as const;

/** Somebody at the customer, and what is known of him. */
export class BriefingPerson {
  @Id() readonly id!: string;
  @Text() readonly displayName!: string;
  @Text(maybe) readonly jobTitle!: string | null;
  @Text({ ...maybe, description: 'What he cares about.' }) readonly description!: string | null;
  @Text(maybe) readonly attentionInstruction!: string | null;
  @Text(maybe) readonly primaryEmail!: string | null;
  @Text(maybe) readonly primaryPhone!: string | null;
  @Instant(maybe) readonly lastContactAt!: string | null;
}

/** A colleague who has talked to the customer. */
export class BriefingColleague {
  @Nested(() => UserCard) readonly user!: UserCard;
  @Whole() readonly times!: number;
  @Instant() readonly lastAt!: string;
}

/** All that a successor has to know of a customer before he calls, as far as he may see it. */
export class Briefing {
  @Id() readonly bundleId!: string;
  @Text() readonly kind!: string;
  @Id() readonly key!: string;
  @Text(maybe) readonly name!: string | null;
  @Nested(() => UserCard, { ...maybe, description: 'Whose it was.' }) readonly from!: UserCard | null;
  @Text({ ...maybe, description: 'What the leaver says of this customer.' }) readonly words!: string | null;
  @Text({ ...maybe, description: 'What he says to all who come after him.' }) readonly parting!: string | null;
  @Nested(() => NameCard, maybe) readonly tier!: NameCard | null;
  @Text(maybe) readonly attentionInstruction!: string | null;
  @Text(maybe) readonly description!: string | null;
  @Many(() => BriefingPerson) readonly people!: readonly BriefingPerson[];
  @Many(() => RelationRecord, { description: 'What the customer is to others, as it was told.' }) readonly relations!: readonly RelationRecord[];
  @Many(() => TimelineEntry, { description: 'The last five calls, meetings and e-mails, the newest first.' }) readonly interactions!: readonly TimelineEntry[];
  @Many(() => PromiseRow) readonly promises!: readonly PromiseRow[];
  @Many(() => ActivityRow) readonly plans!: readonly ActivityRow[];
  @Many(() => DealRow) readonly openDeals!: readonly DealRow[];
  @Many(() => DealRecord, { description: 'The last deals that were won, with what was sold.' }) readonly purchases!: readonly DealRecord[];
  @Many(() => DealRow) readonly losses!: readonly DealRow[];
  @Many(() => BriefingColleague, { description: 'Who else here has talked to the customer, the most often first.' }) readonly knownBy!: readonly BriefingColleague[];
}

/** For the successor it was given to, and for whoever may see the hand-over. */
@SignedIn('what was given to oneself, or within the reach of hand-overs')
@Refuses(ResourceNotFound)
@CountsAs('one')
export class GetBriefing extends Query<Briefing> {
  @FromPath() readonly bundleId!: string;
}
