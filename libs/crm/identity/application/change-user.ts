import { currentActor, Handles } from '#platform/bus';
import { Refuses, Requires, givenBehindGates } from '#platform/access';
import { Choice, Email, FromPath, Id, Ids, Many, Text } from '#platform/fields';
import { Clock, Command, DuplicateRefused, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { LastAdministrator, RightsExceedOwn } from '../domain/identity.errors.ts';
import { Administrators, OneTimeLinks, Places, Positions, Roles, Teams, Users } from '../domain/ports.ts';
import { requireOwnRights } from '../domain/rights.ts';
import { isLasting, isLonger } from '../domain/role-term.ts';
import type { User, UserProfile } from '../domain/user.ts';
import { locales } from './change-my-profile.ts';
import { RoleTermAnswer } from './user-record.ts';

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
  @Many(() => RoleTermAnswer, { optional: true, max: 50 }) readonly roleTerms?: RoleTermAnswer[];
  @Ids({ optional: true, max: 200, description: 'The business lines somebody works for.' }) readonly lineIds?: string[];
  @Ids({ optional: true, max: 200, description: 'The territories somebody works for.' }) readonly territoryIds?: string[];
  @Choice(locales, { optional: true }) readonly locale?: string;
  @Text({ optional: true, min: 1, max: 60, example: 'Europe/Kyiv' }) readonly timeZone?: string;
}

@Handles(ChangeUser)
export class ChangeUserHandler {
  constructor(
    private readonly users: Users, private readonly roles: Roles, private readonly teams: Teams, private readonly positions: Positions,
    private readonly places: Places, private readonly administrators: Administrators, private readonly links: OneTimeLinks, private readonly clock: Clock,
  ) {}

  async execute({ userId, email, teamIds, roleIds, lineIds, territoryIds, ...profile }: ChangeUser): Promise<string> {
    await this.administrators.hold();
    const user = await this.users.get(userId);
    // One's own address in another case is still one's own.
    if (email && email.trim().toLowerCase() !== user.email.toLowerCase()) await this.moveTo(email, user.id);
    await this.teams.require(teamIds ?? [], 'teamIds');
    await this.positions.require(profile.positionId ? [profile.positionId] : [], 'positionId');
    await this.places.require('line', lineIds ?? [], 'lineIds');
    await this.places.require('territory', territoryIds ?? [], 'territoryIds');
    const before = { roleIds: user.roleIds, roleTerms: user.roleTerms };
    const now = this.clock.now();
    if (email) user.changeEmail(email, now);
    user.changeProfile({ ...profile, ...onceEach({ teamIds, roleIds, lineIds, territoryIds }) }, now);
    if (roleIds ?? profile.roleTerms) await this.checkRoles(user, before);
    return userId;
  }

  /** A link that was written to the old address is not for whoever reads that one. */
  private async moveTo(email: string, userId: string): Promise<void> {
    await this.users.claimEmail(email);
    await this.links.endAllOf(userId);
  }

  /** Asks for what is newly given: another role, or one for longer than before. */
  private async checkRoles(user: User, before: Pick<User, 'roleIds' | 'roleTerms'>): Promise<void> {
    const roles = await this.roles.named(user.roleIds);
    const fresh = roles.filter(({ id }) => !before.roleIds.includes(id) || isLonger(id, user.roleTerms, before.roleTerms));
    requireOwnRights(fresh.flatMap((role) => role.permissions), givenBehindGates(currentActor()));
    const today = this.clock.today();
    if (!roles.some((role) => role.gives('identity.administer') && isLasting(today, user.roleTerms, role.id))) await this.administrators.requireAnotherThan({ userId: user.id });
  }
}

/** Those that are told, without repetitions. */
const onceEach = (told: Readonly<Record<string, readonly string[] | undefined>>): Partial<UserProfile> =>
  Object.fromEntries(Object.entries(told).flatMap(([name, ids]) => (ids ? [[name, [...new Set(ids)]]] : [])));
