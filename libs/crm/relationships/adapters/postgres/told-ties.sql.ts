import { currentActor } from '#platform/bus';
import { joinScope, SqlText, type Statement } from '#platform/records';
import type { Tie } from '../../domain/paths.ts';
import { worthOfTold, type ToldKind } from '../../domain/told-ties.ts';
import { limits } from './limits.ts';

/** Two of whom somebody has told what they are to one another. */
export interface ToldTie extends Tie {
  readonly kind: ToldKind;
  /** On which side of it the nearer one stands. */
  readonly side: 'from' | 'to';
  readonly from: string | null;
  readonly to: string | null;
}

/** Whom these people are told to be something to: worth what it says, and half of it five years after it ended. Each of them is one that the actor may see. */
export function toldTies(people: readonly string[], today: string): Statement {
  const sql = new SqlText();
  const { visible } = joinScope(currentActor(), sql);
  const [ids, day] = [sql.bind(people, 'uuid[]'), sql.bind(today, 'date')];
  const worth = Object.entries(worthOfTold).map(([kind, strength]) => `when '${kind}' then ${strength}::float8`).join(' ');
  const side = (near: string, far: string): string => `select t.kind, '${near}' as side, p.id as far, t.start_date, t.end_date, (case t.kind ${worth} else 0 end) * power(0.5::float8, greatest(${day} - least(t.last_day, ${day}), 0) / 1826::float8) as strength
      from contacts.relation t join contacts.person_card p on p.id = t.${far}_id and ${visible('person', 'p')} where t.${near}_id = near.id and (t.first_day is null or t.first_day <= ${day})`;
  const text = `select near.id as near, tie.far, tie.strength, tie.kind, tie.side, tie.start_date::text as "from", tie.end_date::text as "to" from unnest(${ids}) near(id)
    cross join lateral (select * from (${side('from', 'to')} union all ${side('to', 'from')}) told order by strength desc, far limit ${limits.told}) tie`;
  return { text, values: sql.values };
}
