import type { Actor } from '#platform/access';
import { hangsOn, holdings } from '#platform/holdings';
import { kindNamed, visibleTo, type SqlText } from '#platform/records';

/** SQL of how much a colleague has to look after: customers, and the sum of his open deals, each as far as whoever asks may see; and all of it as one number of things. */
export function loadOf(actor: Actor, user: string, sql: SqlText): { customers: string; deals: string; amount: string; things: string } {
  const [customers, deals] = ['organization', 'deal'].map((name) => {
    const holding = holdings().find((each) => each.name === name);
    if (!holding?.kind) throw new Error(`Nothing called ${name} hangs on anybody.`);
    const amount = holding.amount && !actor.mask.hidden.has(`${holding.kind}.amountBase`) ? `coalesce(sum(${holding.amount}), 0)::text` : 'null::text';
    const where = `from ${holding.table} r where ${hangsOn(holding, user, 'current_date')} and ${visibleTo(actor, kindNamed(holding.kind), 'r', sql)}`;
    return { count: `(select count(*)::int ${where})`, amount: `(select ${amount} ${where})` };
  }) as [{ count: string }, { count: string; amount: string }];
  return { customers: customers.count, deals: deals.count, amount: deals.amount, things: `${customers.count} + ${deals.count}` };
}
