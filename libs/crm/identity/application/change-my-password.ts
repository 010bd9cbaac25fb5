import { currentActor, Handles } from '#platform/bus';
import { Refuses, RefusesKeys, SignedIn } from '#platform/access';
import { Text } from '#platform/fields';
import { Clock, Command } from '#platform/kernel';
import { InvalidCredentials, PasswordTooWeak, PersonRequired } from '../domain/identity.errors.ts';
import { checkPassword } from '../domain/password.ts';
import { OneTimeLinks, Passwords, Sessions, Users } from '../domain/ports.ts';

@SignedIn('one\'s own password')
@RefusesKeys(PersonRequired)
@Refuses(InvalidCredentials, PasswordTooWeak)
export class ChangeMyPassword extends Command {
  @Text({ max: 200 }) readonly currentPassword!: string;
  @Text({ min: 10, max: 200 }) readonly newPassword!: string;
}

@Handles(ChangeMyPassword)
export class ChangeMyPasswordHandler {
  constructor(private readonly users: Users, private readonly passwords: Passwords, private readonly sessions: Sessions, private readonly links: OneTimeLinks, private readonly clock: Clock) {}

  /** Every other session ends with the old password. */
  async execute({ currentPassword, newPassword }: ChangeMyPassword): Promise<void> {
    const user = await this.users.myself();
    if (!(await this.passwords.matches(user.passwordHash, currentPassword))) throw new InvalidCredentials();
    checkPassword(newPassword, user);
    user.changePassword(await this.passwords.hash(newPassword), this.clock.now());
    await this.sessions.endAllOf(user.id, currentActor().sessionId);
    await this.links.endAllOf(user.id);
  }
}
