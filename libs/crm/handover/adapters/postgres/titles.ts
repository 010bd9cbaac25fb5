import type { Actor } from '#platform/access';
import { holdings } from '#platform/holdings';
import { kindNamed, seenBy, type SqlText } from '#platform/records';

const readOf = (kind: string): string => kindNamed(kind).read;

interface Told {
  /** SQL: whether it has gone to somebody, or is told to whose it is. */
  readonly isTold?: string;
  readonly among?: readonly string[];
}

/** SQL of what a thing is called, by the SQL of its kind and its id: null where whoever asks may not see it, or not its name, and of what is the leaver's own until it has gone. */
export function titleOf(actor: Actor, holding: string, id: string, sql: SqlText, { isTold = 'false', among = holdings().map(({ name }) => name) }: Told = {}): string {
  const sees = seenBy(actor, sql);
  const cases = holdings().filter(({ name }) => among.includes(name)).map(({ name, table, title, kind, titleField, own, record = 'r.id' }) => {
    const isHidden = kind !== undefined && (!actor.grants.has(readOf(kind)) || actor.mask.hidden.has(`${kind}.${titleField}`));
    return isHidden ? `when '${name}' then null` : `when '${name}' then (select ${title} from ${table} r where r.id = ${id}${kind ? ` and ${sees(kind, record)}` : ''}${own ? ` and (${isTold} or not (${own}))` : ''})`;
  });
  return `case ${holding} ${cases.join(' ')} end`;
}

/** The same of the money that a thing stands for. */
export function amountOf(actor: Actor, holding: string, id: string, sql: SqlText): string {
  const sees = seenBy(actor, sql);
  const cases = holdings().flatMap(({ name, table, amount, kind, record = 'r.id' }) => (amount && kind && !actor.mask.hidden.has(`${kind}.amountBase`) && actor.grants.has(readOf(kind)) ? [`when '${name}' then (select ${amount} from ${table} r where r.id = ${id} and ${sees(kind, record)})`] : []));
  return cases.length === 0 ? 'null::numeric' : `case ${holding} ${cases.join(' ')} end`;
}
