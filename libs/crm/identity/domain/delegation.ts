import { Aggregate, ValidationFailed } from '#platform/kernel';

export interface DelegationTerms {
  readonly fromUserId: string;
  readonly toUserId: string;
  /** Null: all that may be handed over. */
  readonly permissions: readonly string[] | null;
  /** The first and the last day, in UTC. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string | null;
}

const longestDays = 366;
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Somebody stands in for a colleague for a time: he acts in his own name, with what the colleague may do at that moment. It cannot be passed on. */
export class Delegation extends Aggregate<Delegation> {
  readonly version!: number;
  readonly fromUserId!: string;
  readonly toUserId!: string;
  readonly permissions!: string[] | null;
  readonly startsOn!: string;
  readonly endsOn!: string;
  readonly reason!: string | null;
  readonly appointedById!: string;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly endedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  /** @throws ValidationFailed where it is to oneself, over already, ends before it begins or lasts longer than a year */
  static appoint(id: string, terms: DelegationTerms, byId: string, at: Date): Delegation {
    const refuse = (field: string, code: string, detail: object = {}): never => { throw new ValidationFailed([{ pointer: `/${field}`, code, ...detail }]); };
    if (terms.toUserId === terms.fromUserId) refuse('toUserId', 'oneself');
    if (terms.endsOn < terms.startsOn) refuse('endsOn', 'before-start');
    if (terms.endsOn < dayOf(at)) refuse('endsOn', 'in-the-past');
    if (terms.endsOn > dayOf(new Date(at.getTime() + longestDays * 86_400_000))) refuse('endsOn', 'too-far', { days: longestDays });
    const delegation = new Delegation(id);
    delegation.change({ ...terms, permissions: terms.permissions && [...new Set(terms.permissions)], reason: terms.reason?.trim() || null, appointedById: byId, createdAt: at, updatedAt: at, endedAt: null });
    return delegation;
  }

  /** Ending it twice is ending it once. */
  end(at: Date): void {
    if (this.endedAt === null) this.change({ endedAt: at, updatedAt: at });
  }
}
