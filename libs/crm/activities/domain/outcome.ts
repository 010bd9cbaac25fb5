import { Aggregate } from '#platform/kernel';
import { OutcomeUnfit } from './activities.errors.ts';

export interface OutcomeFields {
  readonly name: string;
  readonly appliesTo: readonly string[];
  readonly isPositive?: boolean | undefined;
  readonly isContact?: boolean | undefined;
}

/** What an activity came to, in the words of the company. One that is no longer offered stays for what names it. */
export class Outcome extends Aggregate<Outcome> {
  readonly version!: number;
  readonly code!: string;
  readonly name!: string;
  readonly appliesTo!: string[];
  readonly isPositive!: boolean;
  /** Somebody was reached: a call, a meeting or an e-mail that came to it is a contact. */
  readonly isContact!: boolean;
  readonly isActive!: boolean;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  static add(id: string, code: string, { name, appliesTo, isPositive = false, isContact = true }: OutcomeFields, at: Date): Outcome {
    const outcome = new Outcome(id);
    outcome.change({ code, name, appliesTo: [...appliesTo], isPositive, isContact, isActive: true, createdAt: at, updatedAt: at });
    return outcome;
  }

  redefine(fields: Partial<OutcomeFields> & { readonly isActive?: boolean | undefined }, at: Date): void {
    this.change({ ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), updatedAt: at });
  }

  withdraw(at: Date): void {
    this.change({ isActive: false, updatedAt: at });
  }

  /** @throws OutcomeUnfit when it is not offered, or not for this type; one that is kept may be withdrawn */
  accept(type: string, isKept = false): void {
    if (!this.isActive && !isKept) throw new OutcomeUnfit('withdrawn', this.appliesTo);
    if (!this.appliesTo.includes(type)) throw new OutcomeUnfit('other-type', this.appliesTo);
  }
}
