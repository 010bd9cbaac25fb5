import { Handles } from '#platform/bus';
import { Public, Refuses } from '#platform/access';
import { Text } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { LinkUsed, PasswordTooWeak } from '../domain/identity.errors.ts';
import { checkPassword } from '../domain/password.ts';
import { OneTimeLinks, Passwords, Sessions, Users } from '../domain/ports.ts';
import { writtenBy } from './written-by.ts';

@Public('whoever holds the link reads the user\'s mail')
@Refuses(ResourceNotFound, LinkUsed, PasswordTooWeak)
export class ResetPassword extends Command {
  @Text({ max: 100 }) readonly token!: string;
  @Text({ min: 10, max: 200 }) readonly password!: string;
}

/** Signs nobody in: who signs in afterwards is asked for everything again. */
@Handles(ResetPassword)
export class ResetPasswordHandler {
  constructor(private readonly links: OneTimeLinks, private readonly users: Users, private readonly passwords: Passwords, private readonly sessions: Sessions, private readonly clock: Clock) {}

  async execute({ token, password }: ResetPassword): Promise<void> {
    const now = this.clock.now();
    const link = await this.links.carrying(token, 'password-reset');
    link.use(now);
    const user = await this.users.holding(link.userId);
    if (user.status !== 'active') throw new LinkUsed();
    checkPassword(password, user);
    user.changePassword(await this.passwords.hash(password), now);
    await this.sessions.endAllOf(user.id);
    await writtenBy(user, now);
  }
}
