/** The positions above that of the user `$1`, each with how far up it is; for `with recursive`. */
export const positionsAbove = `up as (select p.parent_id as id, 1 as steps from identity.positions p join identity.users u on u.position_id = p.id where u.id = $1 and p.parent_id is not null
  union select p.parent_id, up.steps + 1 from identity.positions p join up on p.id = up.id where p.parent_id is not null)`;

/** Active users `u` whose roles give a permission on the day `$2`. */
export const holdersOf = (permission: string): string => `u.status = 'active' and exists (select from identity.roles r where r.id = any(identity.roles_held(u.role_ids, u.role_terms, $2::date)) and r.permissions @> '[{"name": "${permission}"}]')`;
