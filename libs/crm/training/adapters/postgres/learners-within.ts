import type { Reach } from '#platform/access';
import type { SqlText } from '#platform/records';

/** Whether a colleague `u`, of identity.user_card, is one whom a reach reaches: by himself, or by a team of his. */
export function learnersWithin(reach: Reach, sql: SqlText, alias = 'u'): string {
  if (reach.all) return 'true';
  return `(${alias}.id = any(${sql.bind(reach.owners, 'uuid[]')}) or ${alias}.team_ids && ${sql.bind(reach.teams, 'uuid[]')})`;
}

export const instant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** Of sections in JSON: how many lessons there are, and how many minutes they take. */
export const lessonsIn = (sections: string): string => `(select coalesce(sum(jsonb_array_length(s -> 'lessons')), 0)::int from jsonb_array_elements(${sections}) s)`;
export const minutesOf = (sections: string, where = 'true'): string => `(select coalesce(sum((l ->> 'minutes')::int), 0)::int from jsonb_array_elements(${sections}) s, jsonb_array_elements(s -> 'lessons') l where ${where})`;
