import { Handles } from '#platform/bus';
import { Public, Refuses } from '#platform/access';
import { Email, Text } from '#platform/fields';
import { Command } from '#platform/kernel';
import { InvalidCredentials, TooManyAttempts } from '../domain/identity.errors.ts';
import { Devices, Passwords, Sessions, SignInAttempts, Users } from '../domain/ports.ts';
import { currentVisitor } from './visitor.ts';

/** What the browser of whoever came in holds. */
export interface WayIn {
  readonly token: string;
  readonly device: string;
}

export type SignInResult = WayIn | { readonly refusal: 'invalid' } | { readonly refusal: 'rest'; readonly seconds: number };

@Public('it is how one becomes somebody')
@Refuses(InvalidCredentials, TooManyAttempts)
export class SignIn extends Command<SignInResult> {
  @Email() readonly email!: string;
  @Text({ max: 200 }) readonly password!: string;
}

/** Refusals are answers here, not exceptions: the attempt they count must commit. */
@Handles(SignIn)
export class SignInHandler {
  constructor(private readonly users: Users, private readonly passwords: Passwords, private readonly sessions: Sessions, private readonly attempts: SignInAttempts, private readonly devices: Devices) {}

  async execute({ email, password }: SignIn): Promise<SignInResult> {
    const { ip, userAgent, device } = currentVisitor();
    const attempt = { email, ip, deviceId: await this.devices.known(device, email) };
    const seconds = await this.attempts.restSeconds(attempt);
    if (seconds > 0) return { refusal: 'rest', seconds };
    const user = await this.users.withEmail(email);
    const right = await this.passwords.matches(user?.passwordHash ?? null, password);
    await this.attempts.note(attempt, right);
    if (!user || !right || user.status !== 'active') return { refusal: 'invalid' };
    return { token: await this.sessions.open({ userId: user.id, ip, userAgent }), device: await this.devices.remember(user.id, device) };
  }
}
