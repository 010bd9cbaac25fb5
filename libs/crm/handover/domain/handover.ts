import { Aggregate, ValidationFailed } from '#platform/kernel';
import { HandoverBegun, HandoverIsOver, HandoverNotFinished, HandoverStillIn } from './handover.errors.ts';
import { HandoverClosed, HandoverOpened } from './handover.events.ts';
import type { Stamp } from './stamp.ts';
import type { Unfinished } from './unfinished.ts';

export const handoverReasons = ['leaves', 'changes-line', 'long-leave'] as const;
export type HandoverReason = (typeof handoverReasons)[number];
export const handoverStates = ['open', 'closed', 'withdrawn'] as const;
export type HandoverState = (typeof handoverStates)[number];

/** For how many days what went to a successor can be taken back. */
export const reversibleDays = 30;

export interface HandoverTerms {
  readonly ownerId: string;
  readonly teamId: string | null;
  readonly reason: HandoverReason;
  readonly lastDay: string | null;
  readonly note: string | null;
}

/** Everything that hangs on a colleague goes to others: opened, distributed, moved, accepted, closed. */
export class Handover extends Aggregate<Handover> {
  readonly version!: number;
  /** Whom it is about. */
  readonly ownerId!: string;
  readonly teamId!: string | null;
  readonly reason!: HandoverReason;
  readonly lastDay!: string | null;
  readonly note!: string | null;
  /** His parting words to whoever comes after him. */
  readonly words!: string | null;
  readonly status!: HandoverState;
  readonly closedAt!: Date | null;
  readonly closedById!: string | null;
  readonly createdAt!: Date;
  readonly createdById!: string | null;
  readonly updatedAt!: Date;
  readonly updatedById!: string | null;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  /** @throws ValidationFailed for whoever would hand himself over */
  static open(id: string, terms: HandoverTerms, { at, byId }: Stamp): Handover {
    if (terms.ownerId === byId) throw new ValidationFailed([{ pointer: '/userId', code: 'oneself' }]);
    const handover = new Handover(id);
    handover.change({ ...terms, note: terms.note?.trim() || null, words: null, status: 'open', closedAt: null, closedById: null, createdAt: at, createdById: byId, updatedAt: at, updatedById: byId, deletedAt: null });
    handover.record(new HandoverOpened(id, terms.ownerId));
    return handover;
  }

  mustBeOpen(): void {
    if (this.status !== 'open') throw new HandoverIsOver();
  }

  /** Anything of it changed: the next to change it knows. */
  touch({ at, byId }: Stamp): void {
    this.change({ updatedAt: at, updatedById: byId });
  }

  say(words: string, stamp: Stamp): void {
    this.mustBeOpen();
    this.change({ words: words.trim() || null });
    this.touch(stamp);
  }

  /** @throws HandoverNotFinished while anything has not been accepted, HandoverStillIn while whoever leaves may still come in */
  close(unfinished: Unfinished, isSuspended: boolean, stamp: Stamp): void {
    this.mustBeOpen();
    if (unfinished.count > 0) throw new HandoverNotFinished(unfinished);
    if (this.reason === 'leaves' && !isSuspended) throw new HandoverStillIn();
    this.change({ status: 'closed', closedAt: stamp.at, closedById: stamp.byId });
    this.touch(stamp);
    this.record(new HandoverClosed(this.id, this.ownerId));
  }

  /** Something is to go back after all. */
  reopen(stamp: Stamp): void {
    if (this.status === 'withdrawn') throw new HandoverIsOver();
    if (this.status === 'closed') this.change({ status: 'open', closedAt: null, closedById: null });
    this.touch(stamp);
  }

  /** @throws HandoverBegun where anything has moved */
  withdraw(moved: number, stamp: Stamp): void {
    this.mustBeOpen();
    if (moved > 0) throw new HandoverBegun(moved);
    this.change({ status: 'withdrawn', closedAt: stamp.at, closedById: stamp.byId });
    this.touch(stamp);
  }
}
