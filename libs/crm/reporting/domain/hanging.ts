/** Part of a filter in the grammar of the lists. */
export type Condition = { readonly field: string; readonly op?: string; readonly value: unknown } | { readonly and: readonly Condition[] } | { readonly or: readonly Condition[] };

/** On how many of us a customer hangs: by who was in touch since a day, or whether anybody ever was. Each is in exactly one. */
export const hangings = ['one', 'several', 'asleep', 'silent'] as const;
export type Hanging = (typeof hangings)[number];

const empty = (field: string, value = true): Condition => ({ field, op: 'isEmpty', value });
const before = (field: string, since: string): Condition => ({ or: [empty(field), { field, op: 'lt', value: since }] });

/** Whoever buys, or may. */
export const customerTypes = ['customer', 'prospect'] as const;
export const isCustomer: Condition = { field: 'types', op: 'in', value: customerTypes };
export const isCustomerSql = (row: string): string => `${row}.types && '{${customerTypes.join(',')}}'`;

/** The customers of a part, as a filter of the list of organizations. `since` is an instant. */
export function hangingOn(part: Hanging, since: string): Condition[] {
  const parts: Record<Hanging, Condition[]> = {
    one: [{ field: 'contactByAt', op: 'gte', value: since }, before('otherContactAt', since)],
    several: [{ field: 'otherContactAt', op: 'gte', value: since }],
    asleep: [empty('lastContactAt', false), before('contactByAt', since)],
    silent: [empty('lastContactAt')],
  };
  return [isCustomer, ...parts[part]];
}

/** The same part as SQL over a row of organizations. */
export const hangingSql = (row: string, since: string): string =>
  `case when ${row}.last_contact_at is null then 'silent' when ${row}.other_contact_at >= ${since} then 'several' when ${row}.contact_by_at >= ${since} then 'one' else 'asleep' end`;

/** Conditions on organizations as conditions on what names one. */
export function ofOrganization(condition: Condition): Condition {
  if ('and' in condition) return { and: condition.and.map(ofOrganization) };
  if ('or' in condition) return { or: condition.or.map(ofOrganization) };
  return { ...condition, field: `organization.${condition.field}` };
}

/** What names no customer that may be seen; among those of a team it names at least one of its organizations. */
export const ofNoCustomer = (teamId: string | undefined): Condition => {
  const another: Condition = ofOrganization({ field: 'types', op: 'ne', value: customerTypes });
  return teamId === undefined ? { or: [empty('organizationId'), another] } : another;
};

const dayMs = 86_400_000;
const daysBefore = (today: string, days: number): string => new Date(Date.parse(`${today}T00:00:00Z`) - days * dayMs).toISOString();

/** From when on a contact counts: the beginning of the day so many days ago, in UTC. */
export const contactsSince = (today: string, days: number): string => daysBefore(today, days);
/** The first day of the revenue of twelve months. */
export const revenueSince = (today: string): string => daysBefore(today, 364).slice(0, 10);
