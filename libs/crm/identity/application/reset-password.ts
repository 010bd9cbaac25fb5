import { Handles } from '#platform/bus';
import { Public, Refuses } from '#platform/access';
import { Text } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { LinkUsed, PasswordTooWeak } from '../domain/identity.errors.ts';
import { checkPassword } from '../domain/password.ts';
import { Devices, OneTimeLinks, Passwords, Sessions, Users } from '../domain/ports.ts';
import { currentVisitor } from './visitor.ts';
import { writtenBy } from './written-by.ts';

@Public('whoever holds the link reads the user\'s mail')
@Refuses(ResourceNotFound, LinkUsed, PasswordTooWeak)
export class ResetPassword extends Command<string> {
  @Text({ max: 100 }) readonly token!: string;
  @Text({ min: 10, max: 200 }) readonly password!: string;
}

/** Signs nobody in: who signs in afterwards is asked for everything again, but no longer as a stranger. Answers what the browser is to hold for that. */
@Handles(ResetPassword)
export class ResetPasswordHandler {
  constructor(private readonly links: OneTimeLinks, private readonly users: Users, private readonly passwords: Passwords, private readonly sessions: Sessions, private readonly devices: Devices, private readonly clock: Clock) {}

  async execute({ token, password }: ResetPassword): Promise<string> {
    const now = this.clock.now();
    const link = await this.links.carrying(token, 'password-reset');
    link.use(now);
    const user = await this.users.holding(link.userId);
    if (user.status !== 'active') throw new LinkUsed();
    checkPassword(password, user);
    user.changePassword(await this.passwords.hash(password), now);
    await this.sessions.endAllOf(user.id);
    await writtenBy(user, now);
    return this.devices.remember(user.id, currentVisitor().device);
  }
}
