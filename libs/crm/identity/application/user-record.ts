import { Choice, Day, Email, Flag, Id, Ids, Instant, Many, Text, Whole } from '#platform/fields';
import { directoryKind, instant } from './directory-kind.ts';

export class NameCard {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
}

export class RoleTermAnswer {
  @Id() readonly roleId!: string;
  @Day({ nullable: true, description: 'The first day the role is held, in UTC.' }) readonly from!: string | null;
  @Day({ nullable: true, description: 'The last day the role is held, in UTC.' }) readonly until!: string | null;
}

export const userStatuses = ['active', 'invited', 'suspended', 'closed'] as const;

export class UserRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Email() readonly email!: string;
  @Text() readonly givenName!: string;
  @Text() readonly familyName!: string;
  @Text() readonly displayName!: string;
  @Text() readonly locale!: string;
  @Text() readonly timeZone!: string;
  @Choice(userStatuses) readonly status!: string;
  @Id({ nullable: true }) readonly positionId!: string | null;
  @Ids() readonly teamIds!: string[];
  @Ids() readonly roleIds!: string[];
  @Many(() => RoleTermAnswer, { description: 'Of the roles that are held only from or until a day.' }) readonly roleTerms!: RoleTermAnswer[];
  @Ids({ description: 'The business lines somebody works for.' }) readonly lineIds!: string[];
  @Ids({ description: 'The territories somebody works for.' }) readonly territoryIds!: string[];
  @Instant({ nullable: true }) readonly lastLoginAt!: string | null;
  @Flag({ description: 'Asked for a code at the sign-in.' }) readonly hasSecondFactor!: boolean;
}

/** A sign-in is a session, so the newest one tells when; it is no change of the user. */
export const lastSignIn = (user: string): string => `(select s.created_at from identity.sessions s where s.user_id = ${user}.id order by s.id desc limit 1)`;

export const hasFactor = (user: string): string => `exists(select from identity.second_factors f where f.user_id = ${user}.id and f.confirmed_at is not null and f.ended_at is null)`;

const columns = 'id, version, email, given_name, family_name, display_name, locale, time_zone, status, position_id, team_ids, role_ids, role_terms, line_ids, territory_ids';

export const userKind = directoryKind('user', `(select ${columns} from identity.users) u`, 'identity.read', {
  id: { select: 'r.id', filter: { on: 'r.id', as: 'uuid' } },
  version: { select: 'r.version' },
  email: { select: 'r.email', filter: { on: 'lower(r.email)', as: 'text' }, sort: { on: 'r.email', as: 'text' } },
  givenName: { select: 'r.given_name' },
  familyName: { select: 'r.family_name', sort: { on: 'r.family_name', as: 'text' } },
  displayName: { select: 'r.display_name' },
  name: { select: 'r.display_name', sort: { on: 'r.display_name', as: 'text' }, filterOnly: true },
  locale: { select: 'r.locale' },
  timeZone: { select: 'r.time_zone' },
  status: { select: 'r.status', filter: { on: 'r.status', as: 'text' } },
  positionId: { select: 'r.position_id', filter: { on: 'r.position_id', as: 'uuid', operators: ['eq', 'in', 'isEmpty'] } },
  teamIds: { select: 'r.team_ids' },
  teamId: { select: 'r.team_ids', filterOnly: true, filter: { on: 'r.team_ids', as: 'uuid', array: true, operators: ['eq', 'in', 'isEmpty'] } },
  roleIds: { select: 'r.role_ids' },
  roleTerms: { select: 'r.role_terms' },
  lineIds: { select: 'r.line_ids' },
  territoryIds: { select: 'r.territory_ids' },
  roleId: { select: 'r.role_ids', filterOnly: true, filter: { on: 'r.role_ids', as: 'uuid', array: true, operators: ['eq', 'in', 'isEmpty'] } },
  lastLoginAt: { select: instant(lastSignIn('r')) },
  hasSecondFactor: { select: hasFactor('r') },
}, ['display_name', 'email']);
