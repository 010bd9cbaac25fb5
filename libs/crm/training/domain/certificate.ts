import { Aggregate } from '#platform/kernel';
import { CertificateRevokedAlready } from './training.errors.ts';
import { CertificateRevoked } from './training.events.ts';

export const certificateStates = ['valid', 'expired', 'revoked'] as const;
export type CertificateState = (typeof certificateStates)[number];

export interface NewCertificate {
  readonly userId: string;
  readonly holderName: string;
  readonly courseId: string;
  readonly courseTitle: string;
  readonly courseNumber: number;
  readonly enrollmentId: string;
}

/** That somebody finished a course; whoever has its number can see whether it holds. */
export class Certificate extends Aggregate<Certificate> {
  readonly version!: number;
  readonly userId!: string;
  readonly holderName!: string;
  readonly courseId!: string;
  readonly courseTitle!: string;
  readonly courseNumber!: number;
  readonly enrollmentId!: string;
  readonly issuedAt!: Date;
  /** The last day it holds, in UTC; null: it does not end. */
  readonly validUntil!: string | null;
  readonly revokedAt!: Date | null;
  readonly revokedById!: string | null;
  readonly revokedBecause!: string | null;
  /** Since when it ends earlier, because what was learned has changed; and when it would have ended. */
  readonly outdatedAt!: Date | null;
  readonly heldUntil!: string | null;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly number: string) { super(); }

  /** `until`: the last day it holds. */
  static issue(id: string, number: string, of: NewCertificate, until: string | null, at: Date): Certificate {
    const certificate = new Certificate(id, number);
    certificate.change({ ...of, issuedAt: at, validUntil: until, revokedAt: null, revokedById: null, revokedBecause: null, outdatedAt: null, heldUntil: null, updatedAt: at });
    return certificate;
  }

  /** It holds until a day at most, unless its holder learns what has changed. */
  outdate(until: string, at: Date): void {
    if (this.validUntil !== null && this.validUntil <= until) return;
    this.change({ validUntil: until, outdatedAt: this.outdatedAt ?? at, heldUntil: this.outdatedAt ? this.heldUntil : this.validUntil, updatedAt: at });
  }

  /** What has changed is not asked of its holder any more: it holds as long as it would have. */
  restore(at: Date): void {
    if (this.outdatedAt) this.change({ validUntil: this.heldUntil, outdatedAt: null, heldUntil: null, updatedAt: at });
  }

  /** When it ends, or would have ended without the change; null: never. */
  get wholeTerm(): string | null {
    return this.outdatedAt ? this.heldUntil : this.validUntil;
  }

  /** @throws CertificateRevokedAlready */
  revoke(byId: string | null, because: string, at: Date): void {
    if (this.revokedAt !== null) throw new CertificateRevokedAlready();
    this.change({ revokedAt: at, revokedById: byId, revokedBecause: because.trim(), updatedAt: at });
    this.record(new CertificateRevoked(this.id, this.userId));
  }
}

/** The same day of a later month, or that month's last where it has none. */
export function monthsAfter(at: Date, months: number): string {
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(at.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}
