import { Aggregate, ValidationFailed } from '#platform/kernel';
import { EmploymentEnded, EmploymentStarted } from './contacts.events.ts';
import { endsBeforeStart } from './known-days.ts';

export interface EmploymentFields {
  readonly jobTitle?: string | null;
  readonly department?: string | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly datePrecision?: string;
  readonly isPrimary?: boolean;
  readonly endReason?: string | null;
}

/** That a person works or worked somewhere, from when to when, and how exactly that is known. */
export class Employment extends Aggregate<Employment> {
  readonly jobTitle!: string | null;
  readonly department!: string | null;
  readonly startDate!: string | null;
  readonly endDate!: string | null;
  readonly datePrecision!: string;
  readonly isPrimary!: boolean;
  readonly endReason!: string | null;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string, readonly personId: string, readonly organizationId: string) { super(); }

  static start(id: string, personId: string, organizationId: string, fields: EmploymentFields, at: Date): Employment {
    const employment = new Employment(id, personId, organizationId);
    employment.change({ datePrecision: 'day', isPrimary: false, createdAt: at, deletedAt: null });
    employment.correct(fields, at);
    employment.record(new EmploymentStarted(personId, organizationId, id));
    return employment;
  }

  get isCurrent(): boolean {
    return this.endDate === null || this.endDate === undefined;
  }

  /** Only where somebody works today can be the primary employer. */
  correct(fields: EmploymentFields, at: Date): void {
    const worked = this.updatedAt !== undefined && this.isCurrent;
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    this.change({ ...given, updatedAt: at });
    if (endsBeforeStart(this)) throw new ValidationFailed([{ pointer: '/endDate', code: 'ends-before-start' }]);
    if (this.isCurrent) return;
    this.change({ isPrimary: false });
    if (worked) this.record(new EmploymentEnded(this.personId, this.organizationId, this.id));
  }

  /** Closed, and kept: the career is the company's memory. An employment never ends before it began. */
  end(on: string, reason: string | null, at: Date): void {
    this.correct({ endDate: this.startDate && this.startDate > on ? this.startDate : on, endReason: reason }, at);
  }

  demote(at: Date): void {
    this.change({ isPrimary: false, updatedAt: at });
  }

  remove(at: Date): void {
    this.change({ deletedAt: at, isPrimary: false, updatedAt: at });
  }
}
