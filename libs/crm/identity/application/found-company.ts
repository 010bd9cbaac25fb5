import { Handles } from '#platform/bus';
import { Internal, permissionCatalogue } from '#platform/access';
import { Email, Text } from '#platform/fields';
import { Clock, Command, newId } from '#platform/kernel';
import { defaultRoles } from '../domain/default-roles.ts';
import { Passwords, Roles, Users } from '../domain/ports.ts';
import { Role } from '../domain/role.ts';
import { User } from '../domain/user.ts';

/** Brings the built-in roles and, where nobody is there yet, the first administrator. Answers whether he was new. */
@Internal()
export class FoundCompany extends Command<boolean> {
  @Email() readonly email!: string;
  @Text({ max: 200 }) readonly password!: string;
}

@Handles(FoundCompany)
export class FoundCompanyHandler {
  constructor(private readonly roles: Roles, private readonly users: Users, private readonly passwords: Passwords, private readonly clock: Clock) {}

  async execute({ email, password }: FoundCompany): Promise<boolean> {
    const now = this.clock.now();
    const existing = new Map((await this.roles.all()).map((role) => [role.code, role]));
    if (existing.size > 0) return false;
    for (const { code, name, description } of defaultRoles) {
      const permissions = permissionCatalogue().flatMap((entry) => (entry.roles[code] ? [{ name: entry.name, reach: entry.roles[code] }] : []));
      const role = Role.define(newId(), code, { name, description, permissions, fieldRules: [] }, now, true);
      this.roles.add(role);
      existing.set(code, role);
    }
    const profile = { givenName: 'First', familyName: 'Administrator', locale: 'en', timeZone: 'UTC', positionId: null, teamIds: [], roleIds: [existing.get('administrator')!.id] };
    this.users.add(User.add(newId(), email, await this.passwords.hash(password), profile, now));
    return true;
  }
}
