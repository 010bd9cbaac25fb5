import { Aggregate, ValidationFailed } from '#platform/kernel';
import { RequestClosed } from './roads.errors.ts';

export const requestStates = ['asked', 'escalated', 'granted', 'refused', 'withdrawn', 'expired'] as const;
export type RequestState = (typeof requestStates)[number];
export type Escalation = 'silence' | 'refusal';

/** For how many days ahead a road may be asked for and given. */
export const furthestDays = 90;

export interface Refusal {
  readonly byId: string;
  readonly at: string;
  readonly reason: string | null;
}

/** Whose turn it is to answer, and until when; nobody where there is none who may. */
export interface Turn {
  readonly deciderId: string | null;
  readonly dueAt: Date | null;
}

export interface Asked {
  readonly askerId: string;
  readonly organizationId: string;
  /** Whom the asker wants to see of an organization that he sees; null where he wants to see the organization. */
  readonly personId: string | null;
  /** The words the asker looked by: the only name of the organization that is told to him before he sees it. */
  readonly askedFor: string;
  readonly purpose: string;
  /** The last day, in UTC. */
  readonly until: string;
}

/** The record that is asked for. */
export interface Goal {
  readonly kind: 'organization' | 'person';
  readonly id: string;
}

export const goalOf = ({ organizationId, personId }: Pick<Asked, 'organizationId' | 'personId'>): Goal => (personId === null ? { kind: 'organization', id: organizationId } : { kind: 'person', id: personId });

/** Somebody asks to read an organization he may not see, or somebody there over whom a way leads, for a purpose and until a day. */
export class AccessRequest extends Aggregate<AccessRequest> {
  readonly version!: number;
  readonly askerId!: string;
  readonly organizationId!: string;
  readonly personId!: string | null;
  readonly askedFor!: string;
  readonly purpose!: string;
  readonly until!: string;
  readonly status!: RequestState;
  readonly deciderId!: string | null;
  /** Everybody whose turn it was. */
  readonly askedIds!: readonly string[];
  readonly dueAt!: Date | null;
  readonly escalatedAt!: Date | null;
  readonly escalatedBecause!: Escalation | null;
  readonly refusals!: readonly Refusal[];
  readonly decidedById!: string | null;
  readonly decidedAt!: Date | null;
  readonly grantedUntil!: string | null;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  /** @throws ValidationFailed for a day that is over or too far ahead */
  static ask(id: string, asked: Asked, turn: Turn, at: Date): AccessRequest {
    requireNear(asked.until, at);
    const request = new AccessRequest(id);
    request.change({
      ...asked, purpose: asked.purpose.trim(), status: 'asked', askedIds: [], escalatedAt: null, escalatedBecause: null, refusals: [], decidedById: null, decidedAt: null, grantedUntil: null, createdAt: at,
    });
    request.handTo(turn, at);
    return request;
  }

  get goal(): Goal {
    return goalOf(this);
  }

  get isOpen(): boolean {
    return this.status === 'asked' || this.status === 'escalated';
  }

  /** Whose turn it was may no longer answer. */
  handTo({ deciderId, dueAt }: Turn, at: Date): void {
    this.change({ deciderId, dueAt, askedIds: deciderId === null || this.askedIds.includes(deciderId) ? this.askedIds : [...this.askedIds, deciderId], updatedAt: at });
  }

  /** Another colleague answers in the place of whose turn it is. @throws RequestClosed */
  pass(deciderId: string, askedIds: readonly string[], at: Date): void {
    this.requireOpen();
    this.change({ deciderId, askedIds: [...askedIds], updatedAt: at });
  }

  escalate(because: Escalation, turn: Turn, at: Date): void {
    this.change({ status: 'escalated', escalatedAt: at, escalatedBecause: because });
    this.handTo(turn, at);
  }

  /** There is nobody above who could answer: it waits on. */
  waitOn(at: Date): void {
    this.change({ dueAt: null, updatedAt: at });
  }

  /** @throws RequestClosed, ValidationFailed */
  grant(byId: string, until: string, at: Date): void {
    this.requireOpen();
    requireNear(until, at);
    this.decide('granted', byId, at);
    this.change({ grantedUntil: until });
  }

  /** A refusal is the end, unless somebody above is asked `next`. @throws RequestClosed */
  refuse(byId: string, reason: string | null, next: Turn | null, at: Date): void {
    this.requireOpen();
    this.change({ refusals: [...this.refusals, { byId, at: at.toISOString(), reason: reason?.trim() || null }] });
    if (next) this.escalate('refusal', next, at);
    else this.decide('refused', byId, at);
  }

  /** @throws RequestClosed */
  withdraw(byId: string | null, at: Date): void {
    this.requireOpen();
    this.decide('withdrawn', byId, at);
  }

  expire(at: Date): void {
    this.decide('expired', null, at);
  }

  private decide(status: RequestState, decidedById: string | null, at: Date): void {
    this.change({ status, decidedById, decidedAt: at, dueAt: null, updatedAt: at });
  }

  private requireOpen(): void {
    if (!this.isOpen) throw new RequestClosed();
  }
}

function requireNear(until: string, at: Date): void {
  const day = (offset: number): string => new Date(at.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  if (until < day(0)) throw new ValidationFailed([{ pointer: '/until', code: 'in-the-past' }]);
  if (until > day(furthestDays)) throw new ValidationFailed([{ pointer: '/until', code: 'too-late' }]);
}
