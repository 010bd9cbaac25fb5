import { Aggregate } from '#platform/kernel';
import { LiftAlreadyDecided } from './identity.errors.ts';

export type LiftState = 'open' | 'approved' | 'refused';

/** Somebody has read more than his role is meant for and asks to go on. */
export class LiftRequest extends Aggregate<LiftRequest> {
  readonly version!: number;
  readonly reason!: string;
  /** How many records he had seen within an hour, and how many his role is meant for. */
  readonly seen!: number;
  readonly norm!: number;
  readonly state!: LiftState;
  readonly until!: Date | null;
  readonly decidedById!: string | null;
  readonly decidedAt!: Date | null;
  readonly createdAt!: Date;

  constructor(readonly id: string, readonly userId: string) { super(); }

  static ask(id: string, userId: string, asked: Pick<LiftRequest, 'reason' | 'seen' | 'norm'>, at: Date): LiftRequest {
    const request = new LiftRequest(id, userId);
    request.change({ ...asked, reason: asked.reason.trim(), state: 'open', until: null, decidedById: null, decidedAt: null, createdAt: at });
    return request;
  }

  /** @throws LiftAlreadyDecided */
  approve(byId: string, until: Date, at: Date): void {
    this.decide('approved', byId, at);
    this.change({ until });
  }

  /** @throws LiftAlreadyDecided */
  refuse(byId: string, at: Date): void {
    this.decide('refused', byId, at);
  }

  private decide(state: LiftState, byId: string, at: Date): void {
    if (this.state !== 'open') throw new LiftAlreadyDecided(this.id);
    this.change({ state, decidedById: byId, decidedAt: at });
  }
}
