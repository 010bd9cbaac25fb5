import type { FieldRule, RolePermission } from '../../domain/role.ts';

export interface RoleFacts {
  readonly permissions: readonly RolePermission[];
  readonly fieldRules: readonly FieldRule[];
  /** Whether it does not end by itself. */
  readonly isLasting: boolean;
}

/** What the rights of a user are made of on one day. */
export interface RightsFacts {
  readonly name: string;
  readonly roles: readonly RoleFacts[];
  readonly teams: readonly string[];
  readonly subordinates: readonly string[];
}

/** Of the user `$1` on the day `$2`. */
export const factsSql = `
  with recursive me as (select id, display_name, team_ids, identity.roles_held(role_ids, role_terms, $2::date) as held, identity.roles_held(role_ids, role_terms, 'infinity') as lasting, position_id from identity.users where id = $1),
  my_teams as (select t.id from identity.teams t, me where t.id = any(me.team_ids) union select t.id from identity.teams t join my_teams m on t.parent_id = m.id),
  below as (select p.id from identity.positions p, me where p.parent_id = me.position_id union select p.id from identity.positions p join below b on p.parent_id = b.id)
  select me.display_name as name,
    coalesce((select json_agg(json_build_object('permissions', r.permissions, 'fieldRules', r.field_rules, 'isLasting', r.id = any(me.lasting))) from identity.roles r where r.id = any(me.held)), '[]') as roles,
    coalesce((select json_agg(id) from my_teams), '[]') as teams,
    coalesce((select json_agg(u.id) from identity.users u join below b on u.position_id = b.id where u.id <> me.id), '[]') as subordinates
  from me`;
