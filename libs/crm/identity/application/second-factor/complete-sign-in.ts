import { Handles } from '#platform/bus';
import { Public, Refuses } from '#platform/access';
import { Text } from '#platform/fields';
import { Clock, Command } from '#platform/kernel';
import { MfaInvalid, SignInOver, TooManyAttempts } from '../../domain/identity.errors.ts';
import { BegunSignIns, Devices, SecondFactors, Sessions, Users } from '../../domain/ports.ts';
import type { WayIn } from '../sign-in.ts';
import { currentVisitor } from '../visitor.ts';
import { writtenBy } from '../written-by.ts';
import { Proofs, type ProofRefusal } from './proofs.ts';

/** The second step of a sign-in, for the browser that gave the password. */
@Public('whoever has given the password is nobody yet')
@Refuses(MfaInvalid, SignInOver, TooManyAttempts)
export class CompleteSignIn extends Command<WayIn | ProofRefusal | { readonly refusal: 'over' }> {
  @Text({ max: 40, description: 'Six digits of the authenticator, or a recovery code.' }) readonly code!: string;
}

@Handles(CompleteSignIn)
export class CompleteSignInHandler {
  constructor(
    private readonly begun: BegunSignIns, private readonly users: Users, private readonly factors: SecondFactors, private readonly proofs: Proofs,
    private readonly sessions: Sessions, private readonly devices: Devices, private readonly clock: Clock,
  ) {}

  async execute({ code }: CompleteSignIn): Promise<WayIn | ProofRefusal | { readonly refusal: 'over' }> {
    const { ip, userAgent, device, begun } = currentVisitor();
    const userId = await this.begun.userOf(begun);
    if (!userId) return { refusal: 'over' };
    const user = await this.users.holding(userId);
    // What was changed while this waited for its turn has ended it.
    if (user.status !== 'active' || !(await this.begun.userOf(begun)) || !(await this.factors.of(userId))) return { refusal: 'over' };
    const refused = await this.proofs.byCode(user, code);
    if (refused) return refused;
    await this.begun.end(begun);
    await writtenBy(user, this.clock.now());
    return { token: await this.sessions.open({ userId, ip, userAgent }), device: await this.devices.remember(userId, device) };
  }
}
