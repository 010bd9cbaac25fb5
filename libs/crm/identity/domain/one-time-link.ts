import { Aggregate } from '#platform/kernel';
import { LinkUsed } from './identity.errors.ts';

export const linkPurposes = ['invitation', 'password-reset'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

const lifeHours: Readonly<Record<LinkPurpose, number>> = { invitation: 7 * 24, 'password-reset': 1 };

/** Lets whoever reads somebody's mail do one thing once. Only a hash of what it carries is kept. */
export class OneTimeLink extends Aggregate<OneTimeLink> {
  readonly version!: number;
  readonly createdById!: string | null;
  readonly createdAt!: Date;
  readonly expiresAt!: Date;
  readonly usedAt!: Date | null;
  readonly endedAt!: Date | null;

  constructor(readonly id: string, readonly userId: string, readonly purpose: LinkPurpose, readonly tokenHash: Buffer) { super(); }

  static make(id: string, userId: string, purpose: LinkPurpose, tokenHash: Buffer, createdById: string | null, at: Date): OneTimeLink {
    const link = new OneTimeLink(id, userId, purpose, tokenHash);
    link.change({ createdById, createdAt: at, expiresAt: new Date(at.getTime() + lifeHours[purpose] * 3_600_000), usedAt: null, endedAt: null });
    return link;
  }

  isOpen(at: Date): boolean {
    return this.usedAt === null && this.endedAt === null && this.expiresAt > at;
  }

  use(at: Date): void {
    if (!this.isOpen(at)) throw new LinkUsed();
    this.change({ usedAt: at });
  }

  /** It leads nowhere any more: a newer one took its place, or the reason for it is gone. */
  end(at: Date): void {
    if (this.isOpen(at)) this.change({ endedAt: at });
  }
}
