import { currentActor, Handles } from '#platform/bus';
import { BeforeSecondFactor, Refuses, SignedIn } from '#platform/access';
import { Text, Texts } from '#platform/fields';
import { Clock, Command } from '#platform/kernel';
import { CodeNotRight, SecondFactorOff } from '../../domain/identity.errors.ts';
import { OneTimeCodes, SecondFactors, Sessions, Users } from '../../domain/ports.ts';
import { FactorLetters } from './factor-letters.ts';
import { makeRecoveryCodes, plainCode, recoverySecretOf } from './recovery-codes.ts';

export class RecoveryCodes {
  @Texts({ description: 'Ten; each lets in once instead of a code. Shown only now.' }) readonly codes!: string[];
}

/** Turns the second factor on that was set up, for whoever has a code of it. Every other session ends. */
@SignedIn('one\'s own second factor')
@BeforeSecondFactor()
@Refuses(CodeNotRight, SecondFactorOff)
export class ConfirmSecondFactor extends Command<RecoveryCodes> {
  @Text({ max: 20, example: '123456' }) readonly code!: string;
}

@Handles(ConfirmSecondFactor)
export class ConfirmSecondFactorHandler {
  constructor(private readonly users: Users, private readonly factors: SecondFactors, private readonly codes: OneTimeCodes, private readonly sessions: Sessions, private readonly letters: FactorLetters, private readonly clock: Clock) {}

  async execute({ code }: ConfirmSecondFactor): Promise<RecoveryCodes> {
    const user = await this.users.myself();
    const { sessionId } = currentActor();
    const factor = await this.factors.preparedBy(user.id);
    if (!factor || !sessionId) throw new SecondFactorOff();
    const step = this.codes.stepOf(plainCode(code), factor.sealedSecret, factor.id, this.clock.now());
    if (step === null) throw new CodeNotRight();
    await this.factors.takeStep(factor, step);
    const codes = makeRecoveryCodes();
    factor.confirm(codes.map(recoverySecretOf), this.clock.now());
    await this.sessions.endAllOf(user.id, sessionId);
    await this.sessions.prove(sessionId);
    await this.letters.tell(user, 'turned-on');
    return { codes };
  }
}
