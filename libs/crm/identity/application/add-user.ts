import { currentActor, Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Email, Id, Ids, Many, Text } from '#platform/fields';
import { Clock, Command, DuplicateRefused, newId, ReferenceNotFound } from '#platform/kernel';
import { PasswordTooWeak, RightsExceedOwn } from '../domain/identity.errors.ts';
import { checkPassword } from '../domain/password.ts';
import { Administrators, Passwords, Positions, Roles, Teams, Users } from '../domain/ports.ts';
import { requireOwnRights } from '../domain/rights.ts';
import { User } from '../domain/user.ts';
import { locales } from './change-my-profile.ts';
import { RoleTermAnswer } from './user-record.ts';

@Requires('identity.administer')
@Refuses(DuplicateRefused, ReferenceNotFound, RightsExceedOwn, PasswordTooWeak)
export class AddUser extends Command<string> {
  @Email() readonly email!: string;
  @Text({ max: 120 }) readonly givenName!: string;
  @Text({ max: 120 }) readonly familyName!: string;
  @Text({ min: 10, max: 200 }) readonly password!: string;
  @Ids({ optional: true, max: 50 }) readonly teamIds?: string[];
  @Id({ optional: true, nullable: true }) readonly positionId?: string | null;
  @Ids({ optional: true, max: 50 }) readonly roleIds?: string[];
  @Many(() => RoleTermAnswer, { optional: true, max: 50 }) readonly roleTerms?: RoleTermAnswer[];
  @Choice(locales, { optional: true }) readonly locale?: string;
  @Text({ optional: true, max: 60, example: 'Europe/Kyiv' }) readonly timeZone?: string;
}

@Handles(AddUser)
export class AddUserHandler {
  constructor(
    private readonly users: Users, private readonly roles: Roles, private readonly teams: Teams, private readonly positions: Positions,
    private readonly administrators: Administrators, private readonly passwords: Passwords, private readonly clock: Clock,
  ) {}

  async execute({ email, password, teamIds = [], roleIds = [], roleTerms = [], positionId = null, locale = 'en', timeZone = 'UTC', ...name }: AddUser): Promise<string> {
    checkPassword(password, { email, ...name });
    await this.administrators.hold();
    await this.users.claimEmail(email);
    await this.teams.require(teamIds, 'teamIds');
    await this.positions.require(positionId ? [positionId] : [], 'positionId');
    const roles = await this.roles.named(roleIds);
    requireOwnRights(roles.flatMap((role) => role.permissions), currentActor().grants);
    const profile = { givenName: name.givenName, familyName: name.familyName, locale, timeZone, positionId, teamIds: [...new Set(teamIds)], roleIds: [...new Set(roleIds)], roleTerms };
    const user = User.add(newId(), email, await this.passwords.hash(password), profile, this.clock.now());
    this.users.add(user);
    return user.id;
  }
}
