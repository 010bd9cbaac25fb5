import { ExactDecimal } from '#platform/kernel';
import type { Hanging, RiskFigure } from '../../application/get-key-persons.ts';
import { hangingOn, isCustomer, ofNoCustomer, ofOrganization, type Condition, type Hanging as Part } from '../../domain/hanging.ts';
import { ofTeam, wonOrOpen, type Asked } from './risk-statements.ts';

export interface Counted { readonly part: Part | 'elsewhere'; readonly key: string | null; readonly count: number }
export interface Summed extends Counted { readonly status: 'won' | 'open'; readonly amount?: string }

export const keyed = (field: string, key: string | null): Condition => (key === null ? { field, op: 'isEmpty', value: true } : { field, value: key });
export const countOf = (rows: readonly { readonly count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0);

/** Makes the figures of a part, of a colleague or of all, each with the filter that opens its records. */
export class RiskFigures {
  private readonly whole: ExactDecimal;
  private readonly all: number;

  constructor(private readonly customers: readonly Counted[], private readonly deals: readonly Summed[], private readonly asked: Asked, private readonly decimals: number, readonly hasAmounts: boolean) {
    this.whole = this.amount(deals.filter(({ status }) => status === 'won'));
    this.all = countOf(customers);
  }

  /** Everything: also deals of no customer. */
  total(): Hanging {
    return this.hanging([isCustomer], () => true, ofTeam(this.asked.teamId).map(ofOrganization));
  }

  of(part: Part | 'elsewhere'): Hanging {
    const isIn = (row: Counted): boolean => row.part === part;
    if (part === 'elsewhere') return this.hanging(null, isIn, [ofNoCustomer(this.asked.teamId), ...ofTeam(this.asked.teamId).map(ofOrganization)]);
    return this.hanging(hangingOn(part, this.asked.since), isIn);
  }

  on(userId: string): Hanging {
    return this.hanging([...hangingOn('one', this.asked.since), { field: 'contactById', value: userId }], ({ part, key }) => part === 'one' && key === userId);
  }

  /** `of` says which customers, as conditions of the list of organizations, and `through` which deals. */
  private hanging(of: readonly Condition[] | null, isIn: (row: Counted) => boolean, through = [...(of ?? []), ...ofTeam(this.asked.teamId)].map(ofOrganization)): Hanging {
    const [customers, deals] = [this.customers.filter(isIn), this.deals.filter(isIn)];
    const money = (status: 'won' | 'open'): RiskFigure => {
      const rows = deals.filter((each) => each.status === status);
      return { count: countOf(rows), ...(this.hasAmounts && { amount: this.amount(rows).toString() }), drill: { kind: 'deal', filter: { and: [...wonOrOpen(status, this.asked), ...through] } } };
    };
    const won = money('won');
    const share = this.hasAmounts ? ExactDecimal.of(won.amount!).percentOf(this.whole) : ExactDecimal.of(String(countOf(customers))).percentOf(ExactDecimal.of(String(this.all)));
    return { customers: of && { count: countOf(customers), drill: { kind: 'organization', filter: { and: [...of, ...ofTeam(this.asked.teamId)] } } }, won, open: money('open'), share: share.toString() };
  }

  private amount(rows: readonly Summed[]): ExactDecimal {
    return ExactDecimal.sum(rows.map(({ amount = '0' }) => ExactDecimal.of(amount))).rounded(this.decimals);
  }
}
