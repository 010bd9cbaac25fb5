import { currentActor, Handles } from '#platform/bus';
import { Refuses, RefusesKeys, SignedIn } from '#platform/access';
import { Text } from '#platform/fields';
import { Clock, Command } from '#platform/kernel';
import { InvalidCredentials, PasswordTooWeak, PersonRequired, TooManyAttempts } from '../domain/identity.errors.ts';
import { checkPassword } from '../domain/password.ts';
import { OneTimeLinks, Passwords, Sessions, Users } from '../domain/ports.ts';
import { Proofs, type ProofRefusal } from './second-factor/proofs.ts';

@SignedIn('one\'s own password')
@RefusesKeys(PersonRequired)
@Refuses(InvalidCredentials, PasswordTooWeak, TooManyAttempts)
export class ChangeMyPassword extends Command<ProofRefusal | null> {
  @Text({ max: 200 }) readonly currentPassword!: string;
  @Text({ min: 10, max: 200 }) readonly newPassword!: string;
}

@Handles(ChangeMyPassword)
export class ChangeMyPasswordHandler {
  constructor(
    private readonly users: Users, private readonly proofs: Proofs, private readonly passwords: Passwords, private readonly sessions: Sessions,
    private readonly links: OneTimeLinks, private readonly clock: Clock,
  ) {}

  /** Every other session ends with the old password; whoever stole this one guesses at it only slowly. */
  async execute({ currentPassword, newPassword }: ChangeMyPassword): Promise<ProofRefusal | null> {
    const user = await this.users.myself();
    const { sessionId } = currentActor();
    if (sessionId === null) throw new PersonRequired();
    const refused = await this.proofs.inSession(user, sessionId, currentPassword);
    if (refused) return refused;
    checkPassword(newPassword, user);
    user.changePassword(await this.passwords.hash(newPassword), this.clock.now());
    await this.sessions.endAllOf(user.id, sessionId);
    await this.links.endAllOf(user.id);
    return null;
  }
}
