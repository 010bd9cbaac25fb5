import { Aggregate, ValidationFailed } from '#platform/kernel';
import { searchKey } from '#platform/text';
import { PromiseClosed } from './activities.errors.ts';
import { PromiseBroken, PromiseChanged, PromiseKept, PromiseMade, PromiseWithdrawn } from './activities.events.ts';
import type { Owner } from './activity.ts';
import type { Stamp } from './stamp.ts';

export const promiseStatuses = ['open', 'kept', 'broken', 'withdrawn'] as const;
export type PromiseStatus = (typeof promiseStatuses)[number];
export const promiseSides = ['us', 'them'] as const;
export type PromiseSide = (typeof promiseSides)[number];

export interface PromiseFacts {
  readonly text?: string | undefined;
  readonly dueOn?: string | undefined;
  readonly byUserId?: string | null | undefined;
  readonly byPersonId?: string | null | undefined;
  readonly toUserId?: string | null | undefined;
  readonly toPersonId?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
  readonly dealId?: string | null | undefined;
  readonly activityId?: string | null | undefined;
}

/** Which of us a promise is with: who watches over it, who gave it, who got it. */
export interface Keepers extends Owner {
  readonly byUserId: string | null;
  readonly toUserId: string | null;
}

/** What somebody promised: one of us to the customer, or the customer to us. A colleague watches over it until it is kept, broken or withdrawn. */
export class Commitment extends Aggregate<Commitment> {
  readonly version!: number;
  readonly text!: string;
  readonly nameKey!: string;
  readonly byKind!: PromiseSide;
  readonly byUserId!: string | null;
  readonly byPersonId!: string | null;
  readonly toUserId!: string | null;
  readonly toPersonId!: string | null;
  readonly organizationId!: string | null;
  readonly dealId!: string | null;
  readonly activityId!: string | null;
  readonly dueOn!: string;
  readonly status!: PromiseStatus;
  readonly closedAt!: Date | null;
  readonly closedNote!: string | null;
  readonly ownerId!: string | null;
  readonly teamId!: string | null;
  readonly createdAt!: Date;
  readonly createdById!: string | null;
  readonly updatedAt!: Date;
  readonly updatedById!: string | null;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  static make(id: string, byKind: PromiseSide, facts: PromiseFacts & { readonly text: string; readonly dueOn: string }, owner: Owner, stamp: Stamp): Commitment {
    const promise = new Commitment(id);
    promise.change({
      ...owner, byKind, byUserId: null, byPersonId: null, toUserId: null, toPersonId: null, organizationId: null, dealId: null, activityId: null, status: 'open', closedAt: null, closedNote: null,
      createdAt: stamp.at, createdById: stamp.byId, deletedAt: null,
    });
    promise.write(facts, stamp);
    promise.record(new PromiseMade(id, promise.ownerId, promise.dueOn));
    return promise;
  }

  correct(facts: PromiseFacts, stamp: Stamp): void {
    this.requireOpen();
    this.write(facts, stamp);
    this.record(new PromiseChanged(this.id, this.ownerId, this.dueOn));
  }

  handTo(owner: Owner, stamp: Stamp): void {
    this.requireOpen();
    this.change({ ...owner, updatedAt: stamp.at, updatedById: stamp.byId });
    this.record(new PromiseChanged(this.id, this.ownerId, this.dueOn));
  }

  /** Goes to others of us together with many others, which are told as one. */
  pass({ ownerId, teamId, byUserId, toUserId }: Keepers, { at, byId }: Stamp): void {
    this.requireOpen();
    this.change({ ownerId, teamId, byUserId, toUserId, updatedAt: at, updatedById: byId });
  }

  keep(note: string | null, stamp: Stamp): void {
    this.close('kept', note, stamp);
    this.record(new PromiseKept(this.id, this.ownerId));
  }

  break(note: string, stamp: Stamp): void {
    this.close('broken', note, stamp);
    this.record(new PromiseBroken(this.id, this.ownerId));
  }

  withdraw(note: string | null, stamp: Stamp): void {
    this.close('withdrawn', note, stamp);
    this.record(new PromiseWithdrawn(this.id, this.ownerId));
  }

  private close(status: PromiseStatus, note: string | null, { at, byId }: Stamp): void {
    this.requireOpen();
    this.change({ status, closedAt: at, closedNote: note, updatedAt: at, updatedById: byId });
  }

  private requireOpen(): void {
    if (this.status !== 'open') throw new PromiseClosed(this.id, this.status);
  }

  /** @throws ValidationFailed where the sides do not fit, or nobody is named */
  private write(facts: PromiseFacts, { at, byId }: Stamp): void {
    this.change({ ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)), updatedAt: at, updatedById: byId });
    this.change({ nameKey: searchKey(this.text) });
    const isOurs = this.byKind === 'us';
    const wrong = (isOurs ? (['byPersonId', 'toUserId'] as const) : (['byUserId', 'toPersonId'] as const)).filter((field) => this[field] !== null);
    if (wrong.length > 0) throw new ValidationFailed(wrong.map((field) => ({ pointer: `/${field}`, code: 'other-side' })));
    if (!this.organizationId && !this.dealId && !this.byPersonId && !this.toPersonId) throw new ValidationFailed([{ pointer: '/organizationId', code: 'required' }]);
  }
}
