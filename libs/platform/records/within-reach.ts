import { nowhere, united, type Bounded, type Condition, type Limited, type Place, type Reach } from '#platform/access';
import type { RecordKind, StandingColumn } from './record-kind.ts';
import type { SqlText } from './sql-text.ts';

/** The reach as a predicate over an alias of a kind's records. One text per shape of reach. */
export function withinReach(given: Reach, kind: RecordKind, alias: string, sql: SqlText): string {
  const reach = reachOver(kind, given);
  if (reach.all) return 'true';
  const parts: string[] = [];
  if (reach.owners.length === 1) parts.push(`${alias}.owner_id = ${sql.bind(reach.owners[0], 'uuid')}`);
  else if (reach.owners.length > 1) parts.push(`${alias}.owner_id = any(${sql.bind(reach.owners, 'uuid[]')})`);
  if (reach.teams.length > 0) parts.push(`${alias}.team_id = any(${sql.bind(reach.teams, 'uuid[]')})`);
  for (const [column, ids] of placesOf(reach, kind)) parts.push(among(column, alias, sql.bind(ids, 'uuid[]')));
  for (const { condition, reach: limited } of reach.limited ?? []) {
    const near = withinReach(limited, kind, alias, sql);
    if (near !== 'false') parts.push(`(${[...(near === 'true' ? [] : [near]), ...meeting(condition, kind, alias, sql)].join(' and ')})`);
  }
  return parts.length === 0 ? 'false' : `(${parts.join(' or ')})`;
}

/** What of a reach bears on records of a kind: a condition on what they never have asks nothing, one on what is not known of them lets none through. */
export function reachOver(kind: RecordKind, reach: Reach): Reach {
  if (reach.all || !reach.limited) return reach;
  const { limited, ...rest } = reach;
  return limited.filter(({ condition }) => Object.keys(condition).every((on) => kind.standing?.[on] !== undefined))
    .map(({ condition, reach: part }): Limited => ({ condition: Object.fromEntries(Object.entries(condition).filter(([on]) => kind.standing?.[on] !== null)), reach: part }))
    .reduce<Reach>((all, each) => united(all, Object.keys(each.condition).length === 0 ? each.reach : { ...nowhere, limited: [each] }), rest);
}

/** The columns of a kind by which a reach has places, with those places. */
export function placesOf({ places = {} }: Bounded, { standing = {} }: RecordKind): [StandingColumn, readonly string[]][] {
  return Object.keys(places).flatMap((place) => (standing[place] ? [[standing[place], places[place as Place]!]] : []));
}

/** A condition as predicates, one for each thing it names. */
export function meeting(condition: Condition, { standing = {} }: RecordKind, alias: string, sql: SqlText): string[] {
  return Object.keys(condition).sort().map((on) => {
    const column = standing[on];
    if (!column) return 'false';
    const values = condition[on]!.filter((value) => value !== 'none');
    const isAmong = among(column, alias, sql.bind(values, `${column.as}[]`));
    return values.length === condition[on]!.length ? isAmong : `(${isAmong} or ${alias}.${column.column} is null)`;
  });
}

const among = ({ column, many }: StandingColumn, alias: string, values: string): string => (many ? `${alias}.${column} && ${values}` : `${alias}.${column} = any(${values})`);
