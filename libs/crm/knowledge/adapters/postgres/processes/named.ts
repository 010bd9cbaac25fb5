import type { Actor } from '#platform/access';
import type { SqlText } from '#platform/records';
import { isAuthor, meantFor } from '../meant-for.ts';

/** JSON of a role; null where there is none. */
export const roleCard = (alias: string): string => `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'code', ${alias}.code, 'name', ${alias}.name) end`;
export const rolesOf = (ids: string): string => `(select coalesce(jsonb_agg(${roleCard('role')} order by role.name, role.id), '[]') from identity.role_card role where role.id = any(${ids}))`;
export const controlOf = (control: string): string => `case when jsonb_typeof(${control}) = 'object' then ${control} || jsonb_build_object('byRole', (select ${roleCard('role')} from identity.role_card role where role.id = (${control} ->> 'byRoleId')::uuid)) end`;

const stagesOf = (ids: string): string => `(select coalesce(jsonb_agg(jsonb_build_object('id', stage.id, 'name', stage.name, 'pipeline', stage.pipeline_name) order by stage.pipeline_position, stage.position, stage.id), '[]') from deals.stage_card stage where stage.is_offered and stage.id = any(${ids}))`;
const idsIn = (field: string): string => `array(select jsonb_array_elements_text(s.step -> '${field}')::uuid)`;

/** What a reader may know of what steps name. */
export interface Sight {
  /** Whether it may read deals, and so how their stages are called. */
  readonly seesStages: boolean;
  /** The article of an id as it is in force, in the language that suits best; null where none is meant for the reader. */
  article(id: string): string;
  /** The id itself: of an article that is meant for the reader, and of any for whoever writes processes. */
  articleId(id: string): string;
}

export function sightOf(actor: Actor, day: string, sql: SqlText, language = 'en'): Sight {
  const [meant, preferred] = [meantFor('a', actor, day, sql), sql.bind(language, 'text')];
  return {
    seesStages: actor.grants.has('deals.read'),
    article: (id) => `(select jsonb_build_object('id', a.article_id, 'title', a.title, 'language', a.language, 'trust', a.trust) from knowledge.published_articles a
      where a.article_id = ${id} and ${meant} order by a.language = ${preferred} desc, a.language = 'en' desc, a.language limit 1)`,
    articleId: (id) => (isAuthor(actor) ? id : `(select named.id from knowledge.articles named where named.id = ${id} and ${meantFor('named', actor, day, sql)})`),
  };
}

/** Steps as they are kept, with the names of what they name. */
export const stepsNamed = (steps: string, { seesStages, article, articleId }: Sight): string => `(select coalesce(jsonb_agg(s.step || jsonb_build_object('roles', ${rolesOf(idsIn('roleIds'))}, 'stages', ${seesStages ? stagesOf(idsIn('stageIds')) : `'[]'::jsonb`},
    'control', ${controlOf(`(s.step -> 'control')`)}, 'articleId', ${articleId(`(s.step ->> 'articleId')::uuid`)}, 'article', ${article(`(s.step ->> 'articleId')::uuid`)}) order by s.at), '[]') from jsonb_array_elements(${steps}) with ordinality s(step, at))`;

export const lineCard = `case when line.id is null then null else json_build_object('id', line.id, 'name', line.name) end`;

/** What is said of the whole, from the JSON of a version. */
export const outlineOf = (content: string): string => `${content} ->> 'name' as name, ${content} ->> 'purpose' as purpose, ${content} ->> 'trigger' as trigger, ${content} ->> 'result' as result`;
export const placesOf = (line: string, owner: string): string => `left join contacts.business_line_card line on line.id = ${line} left join identity.user_card owner on owner.id = ${owner}`;
