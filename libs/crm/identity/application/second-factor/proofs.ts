import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/kernel';
import { Devices, OneTimeCodes, Passwords, SecondFactors, SignInAttempts, type Attempt } from '../../domain/ports.ts';
import type { SecondFactor } from '../../domain/second-factor.ts';
import type { User } from '../../domain/user.ts';
import { currentVisitor } from '../visitor.ts';
import { FactorLetters } from './factor-letters.ts';
import { plainCode, recoverySecretOf } from './recovery-codes.ts';

/** An answer and no exception: the attempt it counts must commit. */
export type ProofRefusal = { readonly refusal: 'invalid' } | { readonly refusal: 'rest'; readonly seconds: number };

/** What somebody gives to be believed; guesses are counted as those of passwords are, for each factor apart. */
@Injectable()
export class Proofs {
  constructor(
    private readonly attempts: SignInAttempts, private readonly devices: Devices, private readonly factors: SecondFactors,
    private readonly codes: OneTimeCodes, private readonly passwords: Passwords, private readonly letters: FactorLetters, private readonly clock: Clock,
  ) {}

  /** A code of now, or a recovery code; each only once. `too` is what must be right beside it. */
  async byCode(user: User, code: string, too: () => Promise<boolean> = async () => true): Promise<ProofRefusal | null> {
    return this.counted(user, `second factor ${user.id}`, async () => {
      const factor = await this.factors.of(user.id);
      return factor !== null && (await too()) && this.takes(user, factor, plainCode(code));
    });
  }

  async byPassword(user: User, password: string): Promise<ProofRefusal | null> {
    return this.counted(user, user.email, () => this.passwords.matches(user.passwordHash, password));
  }

  /** The password, for what only its owner does: guesses of one session are counted for that session, so no stranger at the door and no other session holds it up. */
  async inSession(user: User, sessionId: string, password: string): Promise<ProofRefusal | null> {
    const attempt = { account: `session ${sessionId}`, ip: currentVisitor().ip, deviceId: null };
    return this.attempted(attempt, () => this.passwords.matches(user.passwordHash, password));
  }

  private async counted(user: User, account: string, isRight: () => Promise<boolean>): Promise<ProofRefusal | null> {
    const { ip, device } = currentVisitor();
    return this.attempted({ account, ip, deviceId: await this.devices.known(device, user.email) }, isRight);
  }

  private async attempted(attempt: Attempt, isRight: () => Promise<boolean>): Promise<ProofRefusal | null> {
    const seconds = await this.attempts.restSeconds(attempt);
    if (seconds > 0) return { refusal: 'rest', seconds };
    const right = await isRight();
    await this.attempts.note(attempt, right);
    if (right) return null;
    return { refusal: 'invalid' };
  }

  private async takes(user: User, factor: SecondFactor, code: string): Promise<boolean> {
    const step = this.codes.stepOf(code, factor.sealedSecret, factor.id, this.clock.now());
    if (step !== null) return this.factors.takeStep(factor, step);
    if (!factor.spendRecovery(recoverySecretOf(code))) return false;
    await this.letters.tell(user, 'recovery-used');
    return true;
  }
}
