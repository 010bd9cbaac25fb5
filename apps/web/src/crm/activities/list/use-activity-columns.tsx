import { useMemo } from 'react';
import { useSession } from '../../../app/session/use-session.ts';
import type { ListColumn } from '../../../ui/list/list-column.ts';
import type { Activity } from '../activity-types.ts';
import { ActivityCell } from './activity-cell.tsx';
import { activityKind, useActivityKind } from './use-activity-kind.ts';

const widths: Record<string, number> = { subject: 280, participants: 200, organization: 190, deal: 190, type: 110, status: 130, at: 170, owner: 150, outcome: 140, outcomeNote: 240 };
// What people look for first; the rest follows in the order of the registry and waits to be chosen.
const first = ['subject', 'type', 'status', 'at', 'participants', 'organization', 'deal', 'outcome', 'owner'];
const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);

export function useActivityColumns(): ListColumn<Activity>[] {
  const { fields, labelOf } = useActivityKind();
  const { isHidden } = useSession();
  const names = new Set(fields.map(({ name }) => name));
  return useMemo(
    () =>
      fields
        .filter(({ name, recordOnly }) => !recordOnly && !isHidden(activityKind, name) && name !== 'id' && name !== 'version')
        .filter(({ name }) => !(name.endsWith('Id') && names.has(name.slice(0, -2))))
        .toSorted((one, other) => place(one.name) - place(other.name))
        .map((field) => ({
          id: field.name,
          label: labelOf(field.label),
          width: widths[field.name] ?? 140,
          ...(field.sortable && { sort: field.name }),
          extra: !first.includes(field.name),
          cell: (activity: Activity) => <ActivityCell activity={activity} field={field} />,
        })),
    // The labels follow the language.
    [fields, fields[0] && labelOf(fields[0].label)],
  );
}
