import { currentTransaction, Handles, inTransaction } from '#platform/bus';
import { Public, Refuses } from '#platform/access';
import { Email, Text } from '#platform/fields';
import { Command } from '#platform/kernel';
import { InvalidCredentials, TooManyAttempts } from '../domain/identity.errors.ts';
import { Passwords, Sessions, SignInAttempts, Users } from '../domain/ports.ts';
import { currentVisitor } from './visitor.ts';

export type SignInResult = { readonly token: string; readonly userId: string } | { readonly refusal: 'invalid' } | { readonly refusal: 'rest'; readonly seconds: number };

@Public('it is how one becomes somebody')
@Refuses(InvalidCredentials, TooManyAttempts)
export class SignIn extends Command<SignInResult> {
  @Email() readonly email!: string;
  @Text({ max: 200 }) readonly password!: string;
}

/** Refusals are answers here, not exceptions: the attempt they count must commit. */
@Handles(SignIn)
export class SignInHandler {
  constructor(private readonly users: Users, private readonly passwords: Passwords, private readonly sessions: Sessions, private readonly attempts: SignInAttempts) {}

  async execute({ email, password }: SignIn): Promise<SignInResult> {
    const { ip, userAgent } = currentVisitor();
    await inTransaction(currentTransaction(), 'select pg_advisory_xact_lock(hashtextextended($1, 1))', [email.trim().toLowerCase()]);
    const seconds = await this.attempts.restSeconds(email);
    if (seconds > 0) return { refusal: 'rest', seconds };
    const user = await this.users.withEmail(email);
    const right = await this.passwords.matches(user?.passwordHash ?? null, password);
    await this.attempts.note(email, ip, right);
    if (!user || !right || user.status !== 'active') return { refusal: 'invalid' };
    return { token: await this.sessions.open({ userId: user.id, ip, userAgent }), userId: user.id };
  }
}
