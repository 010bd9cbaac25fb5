import { Aggregate } from '#platform/kernel';

export const bundleStates = ['waiting', 'refused', 'moved', 'accepted', 'objected', 'reversed'] as const;
export type BundleState = (typeof bundleStates)[number];
/** Those that have gone to a successor. */
export const goneStates = ['moved', 'accepted', 'objected'] as const;

/** What goes to one successor together: a customer with all that hangs on it, or a single thing. */
export class Bundle extends Aggregate<Bundle> {
  readonly version!: number;
  readonly handoverId!: string;
  readonly kind!: string;
  readonly key!: string;
  readonly toUserId!: string | null;
  /** The rule that found the successor. */
  readonly because!: string | null;
  readonly state!: BundleState;
  /** What the leaver says of it to whoever comes after him. */
  readonly words!: string | null;
  readonly objection!: string | null;
  readonly updatedAt!: Date;
  readonly answeredAt!: Date | null;

  constructor(readonly id: string) { super(); }

  /** Is meant for a successor from now on. What has been accepted stays where it is; what has moved and was not, may be meant for another. */
  assign(toUserId: string | null, because: string | null, at: Date): boolean {
    if (this.state === 'accepted' || (toUserId === this.toUserId && this.state !== 'objected')) return false;
    this.change({ toUserId, because: toUserId === null ? null : because, state: 'waiting', objection: null, answeredAt: null, updatedAt: at });
    return true;
  }

  accept(at: Date): void {
    this.change({ state: 'accepted', objection: null, answeredAt: at, updatedAt: at });
  }

  object(reason: string, at: Date): void {
    this.change({ state: 'objected', objection: reason.trim(), answeredAt: at, updatedAt: at });
  }

  say(words: string, at: Date): void {
    this.change({ words: words.trim() || null, updatedAt: at });
  }
}
