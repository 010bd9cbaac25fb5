import type { FieldChange } from '#platform/bus';
import type { RecordKind } from '#platform/records';
import type { HistoryRow } from '../../application/get-party-history.ts';
import { hiddenPointKinds } from '../../kinds/party-joins.ts';

export type AuditedRow = Omit<HistoryRow, 'changes'> & { readonly changes: readonly FieldChange[]; readonly pointKind: string | null };

export interface Seeing {
  readonly kind: RecordKind;
  readonly hidden: (field: string) => boolean;
  /** The organizations a history may name. */
  readonly organizations: ReadonlySet<string>;
}

/** The parts of a party with the field that shows them, and the fields their columns stand for. */
const parts: Readonly<Record<string, { readonly field: string; readonly columns: Readonly<Record<string, string>> } | undefined>> = {
  'contact-point': { field: 'contactPoints', columns: {} },
  address: { field: 'addresses', columns: { addressLocality: 'city', addressCountry: 'country' } },
  employment: { field: 'employments', columns: { jobTitle: 'jobTitle', department: 'department', organizationId: 'organization' } },
};
const otherNames: Readonly<Record<string, string>> = { tagIds: 'tags', businessLineIds: 'businessLines', annualRevenueCurrency: 'annualRevenue' };
const keys = new Set(['matchingKey', 'partyKind', 'partyId', 'personId']);
const references = new Set(['organizationId', 'parentOrganizationId']);

/** The ids of organizations that changes name. */
export const organizationsIn = (rows: readonly AuditedRow[]): string[] =>
  rows.flatMap(({ changes }) => changes.filter(({ field }) => references.has(field)).flatMap(({ from, to }) => [from, to])).filter((id) => typeof id === 'string');

/** A history without what its reader may not see: hidden fields, and the names of records out of reach. Null where nothing is left. */
export function masked({ changes, pointKind, ...row }: AuditedRow, { kind, hidden, organizations }: Seeing): HistoryRow | null {
  const part = parts[row.entity];
  if (part && hidden(part.field)) return null;
  if (pointKind !== null && hiddenPointKinds(hidden).includes(pointKind)) return null;
  const open = ({ field }: FieldChange): boolean => {
    if (keys.has(field)) return false;
    if (part) return !part.columns[field] || !hidden(part.columns[field]);
    const name = otherNames[field] ?? field;
    return name === 'deletedAt' || (Object.hasOwn(kind.fields, name) && !hidden(name));
  };
  const seen = changes.filter(open).map((change) => (references.has(change.field) ? named(change, organizations) : change)).filter(({ from, to }) => from !== to);
  return seen.length > 0 ? { ...row, changes: seen } : null;
}

function named({ field, from, to }: FieldChange, organizations: ReadonlySet<string>): FieldChange {
  const known = (id: unknown): unknown => (typeof id === 'string' && organizations.has(id) ? id : null);
  return { field, from: known(from), to: known(to) };
}
