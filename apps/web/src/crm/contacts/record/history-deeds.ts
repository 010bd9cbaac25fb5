import type { HistoryEntry } from '../../../api/types.ts';

export type HistoryChange = HistoryEntry['changes'][number];

/** One thing somebody did to a record: what was written together belongs together. */
export type Deed = { id: string; at: string; actorName: string; action: string; parts: HistoryEntry[] };

// Bookkeeping that says nothing to a reader: links, keys for searching, and what only repeats another change.
const silent = new Set(['partyKind', 'partyId', 'personId', 'nameKey', 'matchingKey', 'normalizedValue', 'organizationId:employment', 'annualRevenueCurrency', 'displayName:person', 'domain']);
const repeated = new Set(['primaryEmail', 'primaryPhone', 'city', 'country', 'jobTitle', 'department', 'organizationId']);
const partActions = new Set(['AddContactPoint', 'ChangeContactPoint', 'RemoveContactPoint', 'ChangeAddresses', 'AddEmployment', 'ChangeEmployment', 'RemoveEmployment', 'MovePerson', 'AddPerson', 'AddOrganization']);

export const tells = ({ entity, action }: HistoryEntry, { field, from, to }: HistoryChange): boolean => {
  if (silent.has(field) || silent.has(`${field}:${entity}`)) return false;
  if ((entity === 'person' || entity === 'organization') && partActions.has(action) && repeated.has(field)) return false;
  if (field === 'isPrimary' && from === null && to === false) return false;
  // A first value of nothing is no change.
  return !(from === null && (to === '{}' || to === false || (Array.isArray(to) && to.length === 0)));
};

/** Entries come one a row that was written; a command that wrote several is one deed. Of one field, only its own changes are told. */
export function groupedDeeds(entries: HistoryEntry[], field: string | null): Deed[] {
  const deeds: Deed[] = [];
  for (const entry of entries) {
    const changes = entry.changes.filter((change) => (field === null ? tells(entry, change) : change.field === field));
    if (field !== null && changes.length === 0) continue;
    const last = deeds.at(-1);
    const part = { ...entry, changes };
    if (last && last.at === entry.at && last.action === entry.action && last.actorName === entry.actorName) last.parts.unshift(part);
    else deeds.push({ id: entry.id, at: entry.at, actorName: entry.actorName, action: entry.action, parts: [part] });
  }
  return deeds;
}
