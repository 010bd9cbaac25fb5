import { Handles } from '#platform/bus';
import { Public, Refuses } from '#platform/access';
import { Email, Text } from '#platform/fields';
import { Command } from '#platform/kernel';
import { InvalidCredentials, MfaRequired, TooManyAttempts } from '../domain/identity.errors.ts';
import { BegunSignIns, Devices, Passwords, SecondFactors, Sessions, SignInAttempts, Users } from '../domain/ports.ts';
import { currentVisitor } from './visitor.ts';

/** What the browser of whoever came in holds. */
export interface WayIn {
  readonly token: string;
  readonly device: string;
}

/** Begun: the password was right, and a code is to follow. */
export type SignInResult = WayIn | { readonly begun: string } | { readonly refusal: 'invalid' } | { readonly refusal: 'rest'; readonly seconds: number };

@Public('it is how one becomes somebody')
@Refuses(InvalidCredentials, TooManyAttempts, MfaRequired)
export class SignIn extends Command<SignInResult> {
  @Email() readonly email!: string;
  @Text({ max: 200 }) readonly password!: string;
}

/** Refusals are answers here, not exceptions: the attempt they count must commit. */
@Handles(SignIn)
export class SignInHandler {
  constructor(
    private readonly users: Users, private readonly passwords: Passwords, private readonly sessions: Sessions, private readonly attempts: SignInAttempts,
    private readonly devices: Devices, private readonly factors: SecondFactors, private readonly begun: BegunSignIns,
  ) {}

  async execute({ email, password }: SignIn): Promise<SignInResult> {
    const { ip, userAgent, device } = currentVisitor();
    const attempt = { account: email, ip, deviceId: await this.devices.known(device, email) };
    const seconds = await this.attempts.restSeconds(attempt);
    if (seconds > 0) return { refusal: 'rest', seconds };
    const user = await this.users.withEmail(email);
    const right = await this.passwords.matches(user?.passwordHash ?? null, password);
    await this.attempts.note(attempt, right);
    if (!user || !right || user.status !== 'active') return { refusal: 'invalid' };
    if (await this.factors.isOnFor(user.id)) return { begun: await this.begun.begin(user.id) };
    return { token: await this.sessions.open({ userId: user.id, ip, userAgent }), device: await this.devices.remember(user.id, device) };
  }
}
