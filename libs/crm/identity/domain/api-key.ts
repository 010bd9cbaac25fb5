import { Aggregate, ValidationFailed } from '#platform/kernel';

export interface ApiKeyContent {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
  /** Only from these; from anywhere when there are none. */
  readonly addresses?: readonly string[];
  /** How many records an hour it may see; null: as many as its owner. */
  readonly readNorm?: number | null;
}

const longestLifeDays = 366;

/** Lets a machine act as its owner, within its scopes and until it expires. Only a hash of its secret is kept. */
export class ApiKey extends Aggregate<ApiKey> {
  readonly version!: number;
  readonly name!: string;
  readonly scopes!: string[];
  readonly addresses!: string[];
  readonly readNorm!: number | null;
  readonly expiresAt!: Date;
  readonly revokedAt!: Date | null;
  readonly createdAt!: Date;

  constructor(readonly id: string, readonly userId: string, readonly secretHash: Buffer) { super(); }

  static create(id: string, userId: string, secretHash: Buffer, { name, scopes, expiresAt, addresses = [], readNorm = null }: ApiKeyContent, at: Date): ApiKey {
    const life = expiresAt.getTime() - at.getTime();
    if (life <= 0) throw new ValidationFailed([{ pointer: '/expiresAt', code: 'not-in-the-future' }]);
    if (life > longestLifeDays * 86_400_000) throw new ValidationFailed([{ pointer: '/expiresAt', code: 'too-far', days: longestLifeDays }]);
    const key = new ApiKey(id, userId, secretHash);
    key.change({ name, scopes: [...new Set(scopes)], addresses: [...new Set(addresses)], readNorm, expiresAt, revokedAt: null, createdAt: at });
    return key;
  }

  /** Revoking twice is revoking once. */
  revoke(at: Date): void {
    if (!this.revokedAt) this.change({ revokedAt: at });
  }
}
