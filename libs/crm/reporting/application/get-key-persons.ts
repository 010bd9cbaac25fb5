import { UserCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Day, Decimal, Flag, Id, Json, Many, Nested, Text, Whole } from '#platform/fields';
import { AccessDenied, Query } from '#platform/kernel';
import { hangings } from '../domain/hanging.ts';

export const stretches = { min: 30, max: 1825, usual: 365 } as const;
const perhaps = { optional: true } as const;

/** How the figures are defined; clients show it beside them. */
export const definition = 'A customer is an organization of the type customer or prospect. It hangs on one of us where exactly one colleague who is here had a call, a meeting or an e-mail with it within the days asked for, and nobody else had. Each customer is in exactly one part. Revenue is what was won within the last twelve months, in the base currency; a deal counts where its customer is. What one may not see is in no figure.';

export class RiskDrill {
  @Choice(['organization', 'deal', 'person', 'activity'], { description: 'Which list shows the records.' }) readonly kind!: 'organization' | 'deal' | 'person' | 'activity';
  @Json({ description: 'The filter of POST …/search of that list; the count, and of deals the sum of amountBase, of what it finds are those of the figure.' }) readonly filter!: unknown;
}

/** How many records, what deals add up to, and what opens them. */
export class RiskFigure {
  @Whole() readonly count!: number;
  @Decimal({ ...perhaps, description: 'Of deals, in the base currency; absent where amounts are hidden.' }) readonly amount?: string;
  @Nested(() => RiskDrill) readonly drill!: RiskDrill;
}

export class Hanging {
  @Nested(() => RiskFigure, { nullable: true, description: 'Organizations; null for deals of no customer.' }) readonly customers!: RiskFigure | null;
  @Nested(() => RiskFigure, { description: 'Deals won within twelve months.' }) readonly won!: RiskFigure;
  @Nested(() => RiskFigure, { description: 'Open deals.' }) readonly open!: RiskFigure;
  @Decimal({ description: 'Percent of all that was won, or of the customers where amounts are hidden.' }) readonly share!: string;
}

export const parts = [...hangings, 'elsewhere'] as const;

export class HangingPart extends Hanging {
  @Choice(parts, { description: 'one: hangs on one of us; several: on two or more; asleep: nobody was in touch for long, or only whoever has left; silent: no contact was ever recorded; elsewhere: deals of no customer that may be seen.' }) readonly part!: (typeof parts)[number];
}

export class KeyPerson extends Hanging {
  @Nested(() => UserCard) readonly colleague!: UserCard;
  @Nested(() => RiskFigure, { nullable: true, description: 'People of theirs whom nobody else of us ever met; null where that is hidden.' }) readonly people!: RiskFigure | null;
}

export class Withheld {
  @Nested(() => UserCard, { nullable: true }) readonly owner!: UserCard | null;
  @Nested(() => RiskFigure, { description: 'His customers with which no contact was ever recorded.' }) readonly silent!: RiskFigure;
  @Nested(() => RiskFigure, { description: 'His contacts with organizations in these days of which nobody said with whom.' }) readonly nameless!: RiskFigure;
}

export class KeyPersons {
  @Text() readonly currency!: string;
  @Day() readonly asOf!: string;
  @Whole({ description: 'Within how many days a contact counts.' }) readonly days!: number;
  @Id({ nullable: true }) readonly teamId!: string | null;
  @Text({ max: 1000 }) readonly definition!: string;
  @Flag({ description: 'Whether amounts are told.' }) readonly hasAmounts!: boolean;
  @Nested(() => Hanging, { description: 'All of it; the parts add up to it.' }) readonly total!: Hanging;
  @Many(() => HangingPart) readonly parts!: HangingPart[];
  @Many(() => KeyPerson, { description: 'Those on whom customers hang, whoever would leave the most behind first.' }) readonly colleagues!: KeyPerson[];
  @Many(() => Withheld, { description: 'By the owner of the customer, and by whose contact it was; the most first.' }) readonly withheld!: Withheld[];
}

/** Which customers, and how much revenue, hang on one of us only; and where history is withheld. */
@Requires('reporting.key-persons')
@Refuses(AccessDenied)
@CountsAs('none')
export class GetKeyPersons extends Query<KeyPersons> {
  @Whole({ ...perhaps, from: 'query', min: stretches.min, max: stretches.max, description: '365 where absent.' }) readonly days?: number;
  @Id({ ...perhaps, from: 'query', description: 'Only customers of this team.' }) readonly teamId?: string;
}
