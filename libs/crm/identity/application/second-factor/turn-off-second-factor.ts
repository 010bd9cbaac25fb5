import { currentActor, Handles } from '#platform/bus';
import { Refuses, SignedIn } from '#platform/access';
import { Text } from '#platform/fields';
import { Clock, Command } from '#platform/kernel';
import { CodeNotRight, PersonRequired, SecondFactorOff, TooManyAttempts } from '../../domain/identity.errors.ts';
import { Passwords, SecondFactors, Sessions, Users } from '../../domain/ports.ts';
import { FactorLetters } from './factor-letters.ts';
import { Proofs, type ProofRefusal } from './proofs.ts';

/** Takes the password and a code, also of somebody who has given them a moment ago. Every other session ends. */
@SignedIn('one\'s own second factor')
@Refuses(CodeNotRight, SecondFactorOff, TooManyAttempts, PersonRequired)
export class TurnOffSecondFactor extends Command<ProofRefusal | null> {
  @Text({ max: 200 }) readonly password!: string;
  @Text({ max: 40 }) readonly code!: string;
}

@Handles(TurnOffSecondFactor)
export class TurnOffSecondFactorHandler {
  constructor(
    private readonly users: Users, private readonly factors: SecondFactors, private readonly passwords: Passwords, private readonly proofs: Proofs,
    private readonly sessions: Sessions, private readonly letters: FactorLetters, private readonly clock: Clock,
  ) {}

  async execute({ password, code }: TurnOffSecondFactor): Promise<ProofRefusal | null> {
    const { sessionId } = currentActor();
    if (!sessionId) throw new PersonRequired();
    const user = await this.users.myself();
    const factor = await this.factors.of(user.id);
    if (!factor) throw new SecondFactorOff();
    const refused = await this.proofs.byCode(user, code, () => this.passwords.matches(user.passwordHash, password));
    if (refused) return refused;
    factor.end(this.clock.now());
    await this.sessions.endAllOf(user.id, sessionId);
    await this.letters.tell(user, 'turned-off');
    return null;
  }
}
