import { SqlText, type Statement } from '#platform/records';
import { limits } from './limits.ts';
import { keptJson, type Kept } from './told.ts';

export interface KnownRow {
  readonly userId: string;
  readonly personId: string;
  readonly warmth: string;
  readonly kept: Kept;
}

/** Who of those who are here knows these people best; who they are was asked before. */
export function whoKnows(people: readonly string[]): Statement {
  const sql = new SqlText();
  const text = `select k.user_id as "userId", k.person_id as "personId", k.warmth::text as warmth, ${keptJson} as kept from unnest(${sql.bind(people, 'uuid[]')}) person(id) cross join lateral (
      select a.* from activities.acquaintance a join identity.user_card here on here.id = a.user_id and here.status = 'active' where a.person_id = person.id order by a.warmth desc, a.user_id limit ${limits.ofUs}) k
    join identity.user_card u on u.id = k.user_id`;
  return { text, values: sql.values };
}
