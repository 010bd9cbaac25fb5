import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Text } from '#platform/fields';
import { Clock, DuplicateRefused, newId, ReferenceNotFound } from '#platform/kernel';
import { PasswordTooWeak, RightsExceedOwn } from '../domain/identity.errors.ts';
import { checkPassword } from '../domain/password.ts';
import { Passwords, Users } from '../domain/ports.ts';
import { User } from '../domain/user.ts';
import { Newcomer, Newcomers } from './newcomers.ts';

@Requires('identity.administer')
@Refuses(DuplicateRefused, ReferenceNotFound, RightsExceedOwn, PasswordTooWeak)
export class AddUser extends Newcomer<string> {
  @Text({ min: 10, max: 200 }) readonly password!: string;
}

@Handles(AddUser)
export class AddUserHandler {
  constructor(private readonly users: Users, private readonly newcomers: Newcomers, private readonly passwords: Passwords, private readonly clock: Clock) {}

  async execute(command: AddUser): Promise<string> {
    checkPassword(command.password, command);
    const profile = await this.newcomers.admit(command);
    const user = User.add(newId(), command.email, await this.passwords.hash(command.password), profile, this.clock.now());
    this.users.add(user);
    return user.id;
  }
}
