import { Handles } from '#platform/bus';
import { Internal, permissionCatalogue, type PermissionEntry } from '#platform/access';
import { Email, Text } from '#platform/fields';
import { Clock, Command, newId } from '#platform/kernel';
import { defaultRoles } from '../domain/default-roles.ts';
import { Administrators, OfferedPermissions, Passwords, Roles, Users } from '../domain/ports.ts';
import { Role, type RolePermission } from '../domain/role.ts';
import { User } from '../domain/user.ts';

/**
 * At every start: brings the built-in roles and, where nobody is there yet, the first administrator; gives the built-in
 * roles what a new version brings, and brings those that are new, once, so that what an administrator took away stays away. Answers whether the company is new.
 */
@Internal()
export class FoundCompany extends Command<boolean> {
  @Email() readonly email!: string;
  @Text({ max: 200 }) readonly password!: string;
}

@Handles(FoundCompany)
export class FoundCompanyHandler {
  constructor(
    private readonly roles: Roles, private readonly users: Users, private readonly administrators: Administrators,
    private readonly offered: OfferedPermissions, private readonly passwords: Passwords, private readonly clock: Clock,
  ) {}

  async execute({ email, password }: FoundCompany): Promise<boolean> {
    await this.administrators.hold();
    const now = this.clock.now();
    const fresh = await this.offered.takeNew(permissionCatalogue().map(({ name }) => name), now);
    const added = permissionCatalogue().filter(({ name }) => fresh.has(name));
    const existing = await this.roles.all();
    for (const role of existing) if (role.isSystem) role.gain(givenTo(role.code, added), now);
    const missing = defaultRoles.filter(({ code }) => existing.every((role) => role.code !== code));
    const roles = missing.map(({ code, name, description }) => Role.define(newId(), code, { name, description, permissions: givenTo(code, permissionCatalogue()), fieldRules: [] }, now, true));
    for (const role of roles) this.roles.add(role);
    if (existing.length > 0) return false;
    const roleIds = roles.filter(({ code }) => code === 'administrator').map(({ id }) => id);
    const profile = { givenName: 'First', familyName: 'Administrator', locale: 'en', timeZone: 'UTC', positionId: null, teamIds: [], roleIds, roleTerms: [], lineIds: [], territoryIds: [] };
    this.users.add(User.add(newId(), email, await this.passwords.hash(password), profile, now));
    return true;
  }
}

const givenTo = (code: string, entries: readonly PermissionEntry[]): RolePermission[] => entries.flatMap(({ name, roles }) => (roles[code] ? [{ name, reach: roles[code] }] : []));
