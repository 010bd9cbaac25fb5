import { currentActor, Handles, Reads } from '#platform/bus';
import { BeforeSecondFactor, reaches, SignedIn } from '#platform/access';
import { Choice, Day, Flag, Id, Json, Many, Nested, Text } from '#platform/fields';
import { Clock, Query } from '#platform/kernel';
import { instant } from './directory-kind.ts';
import { hasFactor, lastSignIn, NameCard, UserRecord } from './user-record.ts';

const fieldsByKind = { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } };

export class PermissionAnswer {
  @Text() readonly name!: string;
  @Choice(reaches) readonly reach!: string;
}

export class HeldRole extends NameCard {
  @Day({ nullable: true, description: 'The last day, where it ends by itself.' }) readonly until!: string | null;
}

export class StandIn extends NameCard {
  @Day({ description: 'The last day, in UTC.' }) readonly until!: string;
}

export class KeptBackAnswer {
  @Text() readonly permission!: string;
  @Text({ description: 'What keeps it back, such as training.certificate.' }) readonly by!: string;
  @Json({ schema: { type: 'object' }, description: 'What is to be shown for it.' }) readonly details!: object;
}

export class Me {
  @Nested(() => UserRecord) readonly user!: UserRecord;
  @Many(() => NameCard) readonly teams!: NameCard[];
  @Nested(() => NameCard, { nullable: true }) readonly position!: NameCard | null;
  @Many(() => HeldRole) readonly roles!: HeldRole[];
  @Many(() => StandIn, { description: 'For whom I stand in today.' }) readonly standsInFor!: StandIn[];
  @Many(() => PermissionAnswer) readonly permissions!: PermissionAnswer[];
  @Many(() => KeptBackAnswer, { description: 'What my roles give me and something else keeps back.' }) readonly keptBack!: KeptBackAnswer[];
  @Json({ schema: fieldsByKind, description: 'Fields closed to me, by record kind.' }) readonly hiddenFields!: Record<string, string[]>;
  @Json({ schema: fieldsByKind, description: 'Fields I see but may not change, by record kind.' }) readonly readOnlyFields!: Record<string, string[]>;
  @Flag({ description: 'A role of mine asks for a second factor: until I have set one up, nothing else is answered.' }) readonly isSecondFactorMissing!: boolean;
  @Id({ optional: true, nullable: true }) readonly sessionId?: string | null;
}

@SignedIn('who I am and what I may')
@BeforeSecondFactor()
export class GetMe extends Query<Me> {}

@Handles(GetMe)
export class GetMeSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute(): Promise<Me> {
    const actor = currentActor();
    const text = `select json_build_object('id', u.id, 'version', u.version, 'email', u.email, 'givenName', u.given_name, 'familyName', u.family_name, 'displayName', u.display_name,
        'locale', u.locale, 'timeZone', u.time_zone, 'status', u.status, 'positionId', u.position_id, 'teamIds', u.team_ids, 'roleIds', u.role_ids, 'roleTerms', u.role_terms, 'lineIds', u.line_ids, 'territoryIds', u.territory_ids, 'lastLoginAt', ${instant(lastSignIn('u'))}, 'hasSecondFactor', ${hasFactor('u')}) as "user",
      coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name) from identity.teams t where t.id = any(u.team_ids)), '[]') as teams,
      (select json_build_object('id', p.id, 'name', p.name) from identity.positions p where p.id = u.position_id) as position,
      coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name, 'until', (select term ->> 'until' from jsonb_array_elements(u.role_terms) term where (term ->> 'roleId')::uuid = r.id)) order by r.name)
        from identity.roles r where r.id = any(identity.roles_held(u.role_ids, u.role_terms, $2::date))), '[]') as roles
      , coalesce((select json_agg(json_build_object('id', f.id, 'name', f.display_name, 'until', d.ends_on) order by d.ends_on, d.id) from identity.delegations d join identity.users f on f.id = d.from_user_id and f.status = 'active'
        where d.to_user_id = u.id and d.ended_at is null and $2::date between d.starts_on and d.ends_on), '[]') as "standsInFor"
      from identity.users u where u.id = $1`;
    const [row] = await this.reads.rows<Pick<Me, 'user' | 'teams' | 'position' | 'roles' | 'standsInFor'>>(text, [actor.userId, this.clock.today()]);
    return {
      ...row!, sessionId: actor.sessionId, isSecondFactorMissing: actor.proof?.isMissing ?? false,
      permissions: [...actor.grants].map(([name, grant]) => ({ name, reach: grant.name })),
      keptBack: [...actor.keptBack ?? []].flatMap(([permission, { gate, details, grant }]) => (grant ? [{ permission, by: gate, details }] : [])),
      hiddenFields: byKind(actor.mask.hidden), readOnlyFields: byKind(actor.mask.readOnly),
    };
  }
}

function byKind(fields: ReadonlySet<string>): Record<string, string[]> {
  const kinds: Record<string, string[]> = {};
  for (const field of fields) {
    const [kind = '', name = ''] = field.split('.');
    (kinds[kind] ??= []).push(name);
  }
  return kinds;
}
