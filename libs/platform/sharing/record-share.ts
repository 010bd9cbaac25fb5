import { Aggregate, ValidationFailed } from '#platform/kernel';

export const granteeKinds = ['user', 'team'] as const;
export const shareAccesses = ['read', 'change'] as const;
export type GranteeKind = (typeof granteeKinds)[number];
export type ShareAccess = (typeof shareAccesses)[number];

export interface ShareTerms {
  readonly access: ShareAccess;
  /** The last day, in UTC; null: until it is taken back. */
  readonly until: string | null;
  readonly note: string | null;
}

export interface ShareSubject {
  readonly kind: string;
  readonly recordId: string;
  readonly granteeKind: GranteeKind;
  readonly granteeId: string;
  readonly sharedById: string;
}

/** What stands in the database for no last day. */
export const endless = 'infinity';

/** One record given to one colleague or team, to read or to change. It can be neither passed on nor widened by whoever got it. */
export class RecordShare extends Aggregate<RecordShare> {
  readonly version!: number;
  readonly kind!: string;
  readonly recordId!: string;
  readonly granteeKind!: GranteeKind;
  readonly granteeId!: string;
  readonly sharedById!: string;
  readonly access!: ShareAccess;
  readonly until!: string;
  readonly note!: string | null;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly endedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  static give(id: string, subject: ShareSubject, terms: ShareTerms, at: Date): RecordShare {
    const share = new RecordShare(id);
    share.change({ ...subject, createdAt: at, endedAt: null });
    share.tell(terms, at);
    return share;
  }

  /** @throws ValidationFailed where the last day is over already */
  tell({ access, until, note }: ShareTerms, at: Date): void {
    if (until !== null && until < at.toISOString().slice(0, 10)) throw new ValidationFailed([{ pointer: '/until', code: 'in-the-past' }]);
    this.change({ access, until: until ?? endless, note: note?.trim() || null, updatedAt: at });
  }

  /** Ending it twice is ending it once. */
  end(at: Date): void {
    if (this.endedAt === null) this.change({ endedAt: at, updatedAt: at });
  }
}
