import { reaches, type ReachName } from '#platform/access';
import { Choice, Flag, Id, Many, Nested, Text } from '#platform/fields';
import { GivenCondition } from '../role-record.ts';
import { NameCard } from '../user-record.ts';

/** One way in which somebody has a permission. */
export class SourceAnswer {
  @Choice(reaches) readonly reach!: ReachName;
  @Many(() => GivenCondition, { description: 'Only over records that are so.' }) readonly conditions!: GivenCondition[];
  @Id() readonly roleId!: string;
  @Text() readonly roleName!: string;
  @Flag({ description: 'Held without an end and in one’s own name.' }) readonly isLasting!: boolean;
  @Nested(() => NameCard, { nullable: true, description: 'Whose role it is, where somebody stands in for a colleague.' }) readonly lender!: NameCard | null;
}
