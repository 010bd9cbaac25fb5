import { Refuses, Requires } from '#platform/access';
import { Choice, Day, Flag, FromPath, Id, Many, Nested, Text, Texts } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { NameCard } from '../user-record.ts';
import { SourceAnswer } from './source-answer.ts';

export const throughWhat = ['owner', 'subordinate', 'team', 'line', 'territory', 'all'] as const;

/** A source held against a record. */
export class SourceVerdict extends SourceAnswer {
  @Flag() readonly isEnough!: boolean;
  @Choice(throughWhat, { nullable: true, description: 'By what the record is within its reach; null: it is not.' }) readonly through!: (typeof throughWhat)[number] | null;
  @Texts({ description: 'Of the conditions those that the record does not meet; `hidden` for what the asker may not see of it.' }) readonly unmet!: string[];
}

export class ShareVerdict {
  @Id({ nullable: true, description: 'Null: the colleague is named in the team of the record.' }) readonly id!: string | null;
  @Choice(['read', 'change']) readonly access!: string;
  @Text() readonly granteeName!: string;
  @Text({ nullable: true }) readonly sharedByName!: string | null;
  @Day({ nullable: true }) readonly until!: string | null;
  @Flag({ description: 'Whether it gives this permission.' }) readonly isEnough!: boolean;
}

export class VerbVerdict {
  @Text() readonly permission!: string;
  @Flag() readonly isAllowed!: boolean;
  @Many(() => SourceVerdict, { description: 'By which roles the permission is held; none: no role gives it.' }) readonly sources!: SourceVerdict[];
  @Many(() => ShareVerdict, { description: 'A share widens a permission that is held, and gives none.' }) readonly shares!: ShareVerdict[];
  @Flag({ description: 'Seen only with another record that it names.' }) readonly isSeenWithAnother!: boolean;
}

export class RecordRights {
  @Flag() readonly isActive!: boolean;
  @Text() readonly kind!: string;
  @Id() readonly recordId!: string;
  @Text({ nullable: true }) readonly name!: string | null;
  @Nested(() => NameCard, { nullable: true }) readonly owner!: NameCard | null;
  @Nested(() => NameCard, { nullable: true }) readonly team!: NameCard | null;
  @Many(() => VerbVerdict) readonly verbs!: VerbVerdict[];
}

/** What somebody may do with a record today, and why, or what is missing. Who asks has to see the record himself. */
@Requires('identity.explain')
@Refuses(ResourceNotFound)
export class GetRecordRights extends Query<RecordRights> {
  @FromPath() readonly userId!: string;
  @Text({ from: 'path', max: 60 }) readonly kind!: string;
  @FromPath() readonly recordId!: string;
}
