import { currentActor, Handles } from '#platform/bus';
import { Refuses, SignedIn } from '#platform/access';
import { Text } from '#platform/fields';
import { Clock, Command } from '#platform/kernel';
import { InvalidCredentials } from '../domain/identity.errors.ts';
import { Passwords, Sessions, Users } from '../domain/ports.ts';

@SignedIn('one\'s own password')
@Refuses(InvalidCredentials)
export class ChangeMyPassword extends Command {
  @Text({ max: 200 }) readonly currentPassword!: string;
  @Text({ min: 10, max: 200 }) readonly newPassword!: string;
}

@Handles(ChangeMyPassword)
export class ChangeMyPasswordHandler {
  constructor(private readonly users: Users, private readonly passwords: Passwords, private readonly sessions: Sessions, private readonly clock: Clock) {}

  /** Every other session ends with the old password. */
  async execute({ currentPassword, newPassword }: ChangeMyPassword): Promise<void> {
    const { userId, sessionId } = currentActor();
    const user = await this.users.get(userId ?? '');
    if (!(await this.passwords.matches(user.passwordHash, currentPassword))) throw new InvalidCredentials();
    user.changePassword(await this.passwords.hash(newPassword), this.clock.now());
    await this.sessions.endAllOf(user.id, sessionId);
  }
}
