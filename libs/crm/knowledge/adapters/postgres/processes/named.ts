/** JSON of a role; null where there is none. */
export const roleCard = (alias: string): string => `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'code', ${alias}.code, 'name', ${alias}.name) end`;
export const rolesOf = (ids: string): string => `(select coalesce(jsonb_agg(${roleCard('role')} order by role.name, role.id), '[]') from identity.role_label role where role.id = any(${ids}))`;
export const controlOf = (control: string): string => `case when jsonb_typeof(${control}) = 'object' then ${control} || jsonb_build_object('byRole', (select ${roleCard('role')} from identity.role_label role where role.id = (${control} ->> 'byRoleId')::uuid)) end`;

const stagesOf = (ids: string): string => `(select coalesce(jsonb_agg(jsonb_build_object('id', stage.id, 'name', stage.name, 'pipeline', stage.pipeline_name) order by stage.pipeline_position, stage.position, stage.id), '[]') from deals.stage_card stage where stage.is_offered and stage.id = any(${ids}))`;
const idsIn = (field: string): string => `array(select jsonb_array_elements_text(s.step -> '${field}')::uuid)`;

/** Steps as they are kept, with the names of what they name. `seesStages`: whether the reader may read deals. */
export const stepsNamed = (steps: string, seesStages: boolean): string => `(select coalesce(jsonb_agg(s.step || jsonb_build_object('roles', ${rolesOf(idsIn('roleIds'))}, 'stages', ${seesStages ? stagesOf(idsIn('stageIds')) : `'[]'::jsonb`},
    'control', ${controlOf(`(s.step -> 'control')`)}) order by s.at), '[]') from jsonb_array_elements(${steps}) with ordinality s(step, at))`;

export const lineCard = `case when line.id is null then null else json_build_object('id', line.id, 'name', line.name) end`;
export const userCard = (alias: string): string => `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name) end`;
export const instant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `v`: what is kept of a version, with its process `p`. */
export const outlineOf = (content: string): string => `${content} ->> 'name' as name, ${content} ->> 'purpose' as purpose, ${content} ->> 'trigger' as trigger, ${content} ->> 'result' as result`;
export const placesOf = (line: string, owner: string): string => `left join contacts.business_line_card line on line.id = ${line} left join identity.user_card owner on owner.id = ${owner}`;
