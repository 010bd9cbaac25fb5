import type { FieldDescription } from '../../../api/types.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useActivitiesText } from '../activities-text.ts';
import type { Activity } from '../activity-types.ts';
import { TypeIcon } from '../type-icon.tsx';
import { dayOf } from '../use-when-words.ts';

type ActivityCellProps = { activity: Activity; field: Pick<FieldDescription, 'name' | 'type'> };

/** One value of an activity, shown by what kind of value it is. */
export function ActivityCell({ activity, field: { name, type } }: ActivityCellProps) {
  const text = useActivitiesText();
  const ui = useUiText();
  const format = useFormat();
  if (name === 'subject') return <span>{activity.subject ?? (activity.type && text(`type.${activity.type}`))}</span>;
  if (name === 'type' && activity.type) return <span style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}><TypeIcon type={activity.type} />{text(`type.${activity.type}`)}</span>;
  if (name === 'status' && activity.isOverdue) return <span style={{ color: 'var(--hf-bad)' }}>{text('choice.overdue')}</span>;
  if (name === 'participants') return <span>{activity.participants?.map(({ person }) => person?.displayName ?? text('hiddenPerson')).join(', ')}</span>;
  if (name === 'at' && activity.at) return activity.status === 'planned' ? <span>{activity.allDay ? format.day(dayOf(activity) ?? activity.at) : format.instant(activity.at)}</span> : <RelativeTime at={activity.at} />;
  const value: unknown = (activity as unknown as Record<string, unknown>)[name];
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return <span>{value.map(nameOf).join(', ')}</span>;
  if (typeof value === 'object') return <span>{nameOf(value)}</span>;
  if (typeof value === 'boolean') return <span>{value ? ui('yes') : ''}</span>;
  if (type === 'instant') return <RelativeTime at={String(value)} />;
  if (type === 'day') return <span>{format.day(String(value))}</span>;
  if (type === 'choice') return <span>{text.maybe(`choice.${String(value)}`) ?? String(value)}</span>;
  return <span title={String(value)}>{String(value)}</span>;
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, displayName } = value as { name?: string; displayName?: string };
  return name ?? displayName ?? '';
}
