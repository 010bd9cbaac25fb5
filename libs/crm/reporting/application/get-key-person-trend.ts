import { Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Day, Id, Many, Text, Whole } from '#platform/fields';
import { Query } from '#platform/kernel';

/** How the months are counted; clients show it beside them. */
export const trendDefinition = 'Each month as it was at the end of its last day: customers with which exactly one of us was in touch within 365 days before, and those with which nobody was. What is written down later does not change it. Months before the first run were worked out from the contacts of that time; colleagues who have left since count in them. Of customers that are there today and may be seen.';

export class MonthOfKeyPersons {
  @Day({ description: 'Its last day.' }) readonly month!: string;
  @Whole({ description: 'Customers that hung on one of us.' }) readonly one!: number;
  @Whole({ description: 'Customers with which nobody was in touch.' }) readonly nobody!: number;
}

export class KeyPersonTrend {
  @Text({ max: 1000 }) readonly definition!: string;
  @Many(() => MonthOfKeyPersons, { description: 'The thirteen months before this one, the oldest first, as far as they are kept.' }) readonly months!: MonthOfKeyPersons[];
}

/** How many customers hung on one of us, month by month. */
@Requires('reporting.key-persons')
@CountsAs('none')
export class GetKeyPersonTrend extends Query<KeyPersonTrend> {
  @Id({ optional: true, from: 'query', description: 'Only customers that are of this team today.' }) readonly teamId?: string;
}
