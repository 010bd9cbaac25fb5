import { currentActor, flushNow, Handles } from '#platform/bus';
import { BeforeSecondFactor, NeedsFreshProof, Refuses, SignedIn } from '#platform/access';
import { Text } from '#platform/fields';
import { Clock, Command, newId } from '#platform/kernel';
import { PersonRequired, SecondFactorOn } from '../../domain/identity.errors.ts';
import { OneTimeCodes, SecondFactors, Users } from '../../domain/ports.ts';
import { SecondFactor } from '../../domain/second-factor.ts';

export class PreparedFactor {
  @Text({ description: 'For whoever types it into the authenticator. Shown only now.' }) readonly secret!: string;
  @Text({ description: 'The same as an otpauth:// address, to be drawn as a QR code.' }) readonly address!: string;
}

/** Makes a secret; it counts for nothing until a code of it is given. Asked again, it makes another. */
@SignedIn('one\'s own second factor')
@BeforeSecondFactor()
@NeedsFreshProof(PersonRequired)
@Refuses(SecondFactorOn)
export class SetUpSecondFactor extends Command<PreparedFactor> {}

@Handles(SetUpSecondFactor)
export class SetUpSecondFactorHandler {
  constructor(private readonly users: Users, private readonly factors: SecondFactors, private readonly codes: OneTimeCodes, private readonly clock: Clock) {}

  async execute(): Promise<PreparedFactor> {
    const user = await this.users.myself();
    if (await this.factors.of(user.id)) throw new SecondFactorOn();
    const id = newId();
    const { secret, address, sealed } = this.codes.make(user.email, id);
    await this.endPrepared();
    this.factors.add(SecondFactor.prepare(id, user.id, sealed, this.clock.now()));
    return { secret, address };
  }

  /** Written first: a user has one at a time. */
  private async endPrepared(): Promise<void> {
    const before = await this.factors.preparedBy(currentActor().userId ?? '');
    if (!before) return;
    before.end(this.clock.now());
    await flushNow(this.clock.now());
  }
}
