import { Handles } from '#platform/bus';
import { NeedsFreshProof, Refuses, SignedIn } from '#platform/access';
import { Command } from '#platform/kernel';
import { PersonRequired, SecondFactorOff } from '../../domain/identity.errors.ts';
import { SecondFactors, Users } from '../../domain/ports.ts';
import type { RecoveryCodes } from './confirm-second-factor.ts';
import { FactorLetters } from './factor-letters.ts';
import { makeRecoveryCodes, recoverySecretOf } from './recovery-codes.ts';

/** Ten new recovery codes; those left of the old ones no longer let in. */
@SignedIn('one\'s own second factor')
@NeedsFreshProof(PersonRequired)
@Refuses(SecondFactorOff)
export class RenewRecoveryCodes extends Command<RecoveryCodes> {}

@Handles(RenewRecoveryCodes)
export class RenewRecoveryCodesHandler {
  constructor(private readonly users: Users, private readonly factors: SecondFactors, private readonly letters: FactorLetters) {}

  async execute(): Promise<RecoveryCodes> {
    const user = await this.users.myself();
    const factor = await this.factors.of(user.id);
    if (!factor) throw new SecondFactorOff();
    const codes = makeRecoveryCodes();
    factor.renewRecovery(codes.map(recoverySecretOf));
    await this.letters.tell(user, 'recovery-renewed');
    return { codes };
  }
}
