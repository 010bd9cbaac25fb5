import { gates } from '#platform/access';
import { recordKinds } from '#platform/records';
import { hasFactor } from '../../application/user-record.ts';
import type { FieldRule, RolePermission } from '../../domain/role.ts';

export interface RoleFacts {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly RolePermission[];
  readonly fieldRules: readonly FieldRule[];
  /** Whether it does not end by itself. */
  readonly isLasting: boolean;
  readonly needsSecondFactor: boolean;
  readonly readNorm: number | null;
}

/** What the rights of a user are made of on one day. */
export interface RightsFacts {
  readonly name: string;
  readonly hasSecondFactor: boolean;
  /** How many records an hour a role is meant for that says nothing of it. */
  readonly usualNorm: number;
  readonly roles: readonly RoleFacts[];
  readonly teams: readonly string[];
  readonly subordinates: readonly string[];
  /** The business lines and territories the user works for. */
  readonly lines: readonly string[];
  readonly territories: readonly string[];
  /** To whom a share may be given to reach the user: himself, his teams and those above them. */
  readonly grantees: readonly string[];
  /** Those whose deputy the user is, and the permissions they hand over; null: all. */
  readonly lent: readonly { readonly from: string; readonly permissions: readonly string[] | null }[];
  /** What gates keep back, whoever gives it. */
  readonly keptBack: readonly { readonly gate: string; readonly permission: string; readonly details: object }[];
  /** The kinds of which something is shared. */
  readonly shared: readonly { readonly kind: string; readonly mayChange: boolean }[];
  /** The practices that go on for the user. */
  readonly practices: readonly string[];
}

/** Of the user `$1` on the day `$2`. */
export const factsSql = (): string => `
  with recursive me as (select id, display_name, team_ids, identity.roles_held(role_ids, role_terms, $2::date) as held, identity.roles_held(role_ids, role_terms, 'infinity') as lasting, position_id, line_ids, territory_ids from identity.users where id = $1),
  my_teams as (select t.id from identity.teams t, me where t.id = any(me.team_ids) union select t.id from identity.teams t join my_teams m on t.parent_id = m.id),
  our_teams as (select t.id, t.parent_id from identity.teams t, me where t.id = any(me.team_ids) union select t.id, t.parent_id from identity.teams t join our_teams o on t.id = o.parent_id),
  grantees as (select array(select id from me union all select id from our_teams) as ids),
  below as (select p.id from identity.positions p, me where p.parent_id = me.position_id union select p.id from identity.positions p join below b on p.parent_id = b.id)
  select me.display_name as name, me.line_ids as lines, me.territory_ids as territories, ${hasFactor('me')} as "hasSecondFactor", (select usual from identity.reading_norm) as "usualNorm",
    coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name, 'permissions', r.permissions, 'fieldRules', r.field_rules, 'isLasting', r.id = any(me.lasting), 'needsSecondFactor', r.needs_second_factor, 'readNorm', r.read_norm)) from identity.roles r where r.id = any(me.held)), '[]') as roles,
    coalesce((select json_agg(id) from my_teams), '[]') as teams,
    coalesce((select json_agg(u.id) from identity.users u join below b on u.position_id = b.id where u.id <> me.id), '[]') as subordinates,
    grantees.ids as grantees, array(${shared() || 'select null::json where false'}) as shared, array(${behindGates() || 'select null::json where false'}) as "keptBack",
    array(select p.id from platform.practices p where p.user_id = me.id and p.ended_at is null) as practices,
    coalesce((select json_agg(json_build_object('from', d.from_user_id, 'permissions', d.permissions) order by d.id) from identity.delegations d join identity.users f on f.id = d.from_user_id and f.status = 'active'
      where d.to_user_id = me.id and d.ended_at is null and $2::date between d.starts_on and d.ends_on), '[]') as lent
  from me, grantees`;

const behindGates = (): string => gates().map(({ name, from }) => `select json_build_object('gate', '${name}', 'permission', w.permission, 'details', w.details) from ${from}(me.id, $2::date) w`).join(' union all ');

/** For each kind of which records are shared with the grantees, whether any may be changed. */
const shared = (): string => recordKinds().flatMap(({ kind, sharing }) => (sharing && !sharing.of
  ? [`select json_build_object('kind', '${kind}', 'mayChange', bool_or(s.access = 'change')) from ${sharing.from} s where s.grantee_id = any(grantees.ids) and s.until >= $2::date having count(*) > 0`] : [])).join(' union all ');
