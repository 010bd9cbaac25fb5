import { Choice, Email, Id, Ids, Instant, Text, Whole } from '#platform/fields';

export class NameCard {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
}

export class UserRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Email() readonly email!: string;
  @Text() readonly givenName!: string;
  @Text() readonly familyName!: string;
  @Text() readonly displayName!: string;
  @Text() readonly locale!: string;
  @Text() readonly timeZone!: string;
  @Choice(['active', 'suspended']) readonly status!: string;
  @Id({ nullable: true }) readonly positionId!: string | null;
  @Ids() readonly teamIds!: string[];
  @Ids() readonly roleIds!: string[];
  @Instant({ nullable: true }) readonly lastLoginAt!: string | null;
}

export const userColumns = `u.id, u.version, u.email, u.given_name as "givenName", u.family_name as "familyName", u.display_name as "displayName", u.locale, u.time_zone as "timeZone",
  u.status, u.position_id as "positionId", u.team_ids as "teamIds", u.role_ids as "roleIds", to_char(u.last_login_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "lastLoginAt"`;
