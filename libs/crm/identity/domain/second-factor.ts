import { Aggregate } from '#platform/kernel';

/** What a user has beside the password. It counts once a code of it has been given; afterwards its recovery codes are left one by one. */
export class SecondFactor extends Aggregate<SecondFactor> {
  readonly version!: number;
  readonly sealedSecret!: string;
  /** Hashes of the recovery codes that are left. */
  readonly recoverySecrets!: string[];
  readonly recoveryLeft!: number;
  readonly createdAt!: Date;
  readonly confirmedAt!: Date | null;
  readonly endedAt!: Date | null;

  constructor(readonly id: string, readonly userId: string) { super(); }

  static prepare(id: string, userId: string, sealedSecret: string, at: Date): SecondFactor {
    const factor = new SecondFactor(id, userId);
    factor.change({ sealedSecret, recoverySecrets: [], recoveryLeft: 0, createdAt: at, confirmedAt: null, endedAt: null });
    return factor;
  }

  get isOn(): boolean {
    return this.confirmedAt !== null && this.endedAt === null;
  }

  confirm(recoverySecrets: readonly string[], at: Date): void {
    this.change({ confirmedAt: at });
    this.renewRecovery(recoverySecrets);
  }

  renewRecovery(recoverySecrets: readonly string[]): void {
    this.change({ recoverySecrets: [...recoverySecrets], recoveryLeft: recoverySecrets.length });
  }

  /** Whether it was one of those left; it no longer is. */
  spendRecovery(secret: string): boolean {
    if (!this.recoverySecrets.includes(secret)) return false;
    this.renewRecovery(this.recoverySecrets.filter((each) => each !== secret));
    return true;
  }

  /** Nothing it was made from stays behind. */
  end(at: Date): void {
    this.renewRecovery([]);
    this.change({ endedAt: at, sealedSecret: '' });
  }
}
