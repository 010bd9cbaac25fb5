import { useMemo } from 'react';
import type { Organization, Person, RecordKind } from '../../api/types.ts';
import { useSession } from '../../app/session/use-session.ts';
import type { ListColumn } from '../../ui/list/list-column.ts';
import { RecordCell } from './record-cell.tsx';
import { RecordName } from './record-name.tsx';
import { useRecordKind } from './use-record-kind.ts';

// Enough for what usually stands there; every reader may widen it.
const widths: Record<string, number> = {
  displayName: 240, name: 260, jobTitle: 170, organization: 190, types: 150, industry: 140, website: 170, primaryEmail: 220, primaryPhone: 160,
  city: 120, owner: 150, tags: 180, businessLines: 160, lastContactAt: 140, nextContactAt: 140, createdAt: 130, updatedAt: 130,
};
const numeric = ['whole', 'money'];
// Written beside the name, so not a column of their own at first.
const quiet = ['tier', 'businessLines', 'createdAt'];

/** What people look for first comes first; the rest follows in the order of the registry. */
const first = ['displayName', 'name', 'jobTitle', 'organization', 'types', 'primaryEmail', 'primaryPhone', 'city', 'owner', 'lastContactAt', 'nextContactAt', 'lifecycleStage'];

const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);

export function useRecordColumns<Row extends Person | Organization>(kind: RecordKind): ListColumn<Row>[] {
  const { fields, labelOf } = useRecordKind(kind);
  const { isHidden } = useSession();
  const names = new Set(fields.map(({ name }) => name));
  return useMemo(
    () =>
      fields
        .filter(({ name, recordOnly }) => !recordOnly && !isHidden(kind, name) && name !== 'id' && name !== 'version')
        // An id beside the thing it names says nothing to a reader.
        .filter(({ name }) => !(name.endsWith('Id') && names.has(name.slice(0, -2))))
        .toSorted((one, other) => place(one.name) - place(other.name))
        .map((field) => ({
          id: field.name,
          label: labelOf(field.label),
          width: widths[field.name] ?? 150,
          ...(numeric.includes(field.type) && { align: 'right' as const }),
          ...(field.sortable && { sort: field.name }),
          extra: field.extra || quiet.includes(field.name),
          cell: (row: Row) => (field.name === 'displayName' || field.name === 'name' ? <RecordName row={row} /> : <RecordCell row={row} field={field} />),
        })),
    // The labels follow the language.
    [fields, fields[0] && labelOf(fields[0].label)],
  );
}
