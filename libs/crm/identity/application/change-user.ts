import { currentActor, Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Email, FromPath, Id, Ids, Text } from '#platform/fields';
import { Clock, Command, DuplicateRefused, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { LastAdministrator, RightsExceedOwn } from '../domain/identity.errors.ts';
import { Administrators, Positions, Roles, Teams, Users } from '../domain/ports.ts';
import { requireOwnRights } from '../domain/rights.ts';
import type { User } from '../domain/user.ts';
import { locales } from './change-my-profile.ts';

@Requires('identity.administer')
@Refuses(ResourceNotFound, DuplicateRefused, ReferenceNotFound, RightsExceedOwn, LastAdministrator)
export class ChangeUser extends Command<string> {
  @FromPath() readonly userId!: string;
  @Email({ optional: true }) readonly email?: string;
  @Text({ optional: true, min: 1, max: 120 }) readonly givenName?: string;
  @Text({ optional: true, min: 1, max: 120 }) readonly familyName?: string;
  @Ids({ optional: true, max: 50 }) readonly teamIds?: string[];
  @Id({ optional: true, nullable: true }) readonly positionId?: string | null;
  @Ids({ optional: true, max: 50 }) readonly roleIds?: string[];
  @Choice(locales, { optional: true }) readonly locale?: string;
  @Text({ optional: true, min: 1, max: 60, example: 'Europe/Kyiv' }) readonly timeZone?: string;
}

@Handles(ChangeUser)
export class ChangeUserHandler {
  constructor(
    private readonly users: Users, private readonly roles: Roles, private readonly teams: Teams, private readonly positions: Positions,
    private readonly administrators: Administrators, private readonly clock: Clock,
  ) {}

  async execute({ userId, email, teamIds, roleIds, ...profile }: ChangeUser): Promise<string> {
    await this.administrators.hold();
    const user = await this.users.get(userId);
    // One's own address in another case is still one's own.
    if (email && email.trim().toLowerCase() !== user.email.toLowerCase()) await this.users.claimEmail(email);
    await this.teams.require(teamIds ?? [], 'teamIds');
    await this.positions.require(profile.positionId ? [profile.positionId] : [], 'positionId');
    if (roleIds) await this.checkRoles(user, roleIds);
    const now = this.clock.now();
    if (email) user.changeEmail(email, now);
    user.changeProfile({ ...profile, ...(teamIds && { teamIds: [...new Set(teamIds)] }), ...(roleIds && { roleIds: [...new Set(roleIds)] }) }, now);
    return userId;
  }

  private async checkRoles(user: User, roleIds: readonly string[]): Promise<void> {
    const roles = await this.roles.named(roleIds);
    const fresh = roles.filter((role) => !user.roleIds.includes(role.id));
    requireOwnRights(fresh.flatMap((role) => role.permissions), currentActor().grants);
    if (!roles.some((role) => role.gives('identity.administer'))) await this.administrators.requireAnotherThan({ userId: user.id });
  }
}
