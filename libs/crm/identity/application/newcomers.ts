import { Injectable } from '@nestjs/common';
import { givenBehindGates } from '#platform/access';
import { currentActor } from '#platform/bus';
import { Choice, Email, Id, Ids, Many, Text } from '#platform/fields';
import { Command } from '#platform/kernel';
import { Administrators, Places, Positions, Roles, Teams, Users } from '../domain/ports.ts';
import { requireOwnRights } from '../domain/rights.ts';
import type { UserProfile } from '../domain/user.ts';
import { locales } from './change-my-profile.ts';
import { RoleTermAnswer } from './user-record.ts';

/** What is said of whoever is new, however they come in. */
export abstract class Newcomer<Answer> extends Command<Answer> {
  @Email() readonly email!: string;
  @Text({ max: 120 }) readonly givenName!: string;
  @Text({ max: 120 }) readonly familyName!: string;
  @Ids({ optional: true, max: 50 }) readonly teamIds?: string[];
  @Id({ optional: true, nullable: true }) readonly positionId?: string | null;
  @Ids({ optional: true, max: 50 }) readonly roleIds?: string[];
  @Many(() => RoleTermAnswer, { optional: true, max: 50 }) readonly roleTerms?: RoleTermAnswer[];
  @Ids({ optional: true, max: 200, description: 'The business lines somebody works for.' }) readonly lineIds?: string[];
  @Ids({ optional: true, max: 200, description: 'The territories somebody works for.' }) readonly territoryIds?: string[];
  @Choice(locales, { optional: true }) readonly locale?: string;
  @Text({ optional: true, max: 60, example: 'Europe/Kyiv' }) readonly timeZone?: string;
}

/** Checks where somebody new is put: an e-mail nobody has, places that exist, and no right that who adds them lacks. */
@Injectable()
export class Newcomers {
  constructor(private readonly users: Users, private readonly roles: Roles, private readonly teams: Teams, private readonly positions: Positions, private readonly places: Places, private readonly administrators: Administrators) {}

  async admit({ email, givenName, familyName, teamIds = [], roleIds = [], roleTerms = [], positionId = null, lineIds = [], territoryIds = [], locale = 'en', timeZone = 'UTC' }: Newcomer<unknown>): Promise<UserProfile> {
    await this.administrators.hold();
    await this.users.claimEmail(email);
    await this.teams.require(teamIds, 'teamIds');
    await this.positions.require(positionId ? [positionId] : [], 'positionId');
    await this.places.require('line', lineIds, 'lineIds');
    await this.places.require('territory', territoryIds, 'territoryIds');
    const roles = await this.roles.named(roleIds);
    requireOwnRights(roles.flatMap((role) => role.permissions), givenBehindGates(currentActor()));
    return { givenName, familyName, locale, timeZone, positionId, teamIds: [...new Set(teamIds)], roleIds: [...new Set(roleIds)], roleTerms, lineIds: [...new Set(lineIds)], territoryIds: [...new Set(territoryIds)] };
  }
}
