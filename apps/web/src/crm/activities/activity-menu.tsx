import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBackUp, IconCalendar, IconCheck, IconDots, IconPin, IconPinnedOff, IconTrash, IconX } from '@tabler/icons-react';
import { useSession } from '../../app/session/use-session.ts';
import { timeZoneHere } from '../../ui/text/format.ts';
import { addDays, dayIn } from '../../ui/time/zoned.ts';
import { useActivitiesText } from './activities-text.ts';
import type { Activity } from './activity-types.ts';
import { nameOf } from './activity-words.ts';
import { openComplete } from './log/open-log.ts';
import type { ActivityVerbs } from './use-activity-verbs.tsx';

/** What was logged without a plan has none to go back to. */
const isReopenable = ({ status, type, startAt, dueAt, startOn, dueOn }: Activity): boolean => status !== 'planned' && type !== 'note' && (type === 'task' || [startAt, dueAt, startOn, dueOn].some(Boolean));

/** Everything that can be done with it: log the result, put it off, call it off or plan it again, pin it, delete it. */
export function ActivityMenu({ activity, verbs }: { activity: Activity; verbs: ActivityVerbs }) {
  const text = useActivitiesText();
  const { can } = useSession();
  const mayChange = can('activities.change');
  if (!mayChange && !can('activities.remove')) return null;
  const today = dayIn(new Date(), timeZoneHere());
  const days = [{ days: 1, label: text('day.tomorrow') }, { days: 3, label: text('day.inThree') }, { days: 7, label: text('day.inWeek') }];
  return (
    <Menu position="bottom-end" width={230} returnFocus>
      <Menu.Target>
        <ActionIcon size={28} aria-label={text('whatToDo', { name: nameOf(activity) })}><IconDots size={16} aria-hidden /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {activity.status === 'planned' && mayChange && (
          <>
            <Menu.Item leftSection={<IconCheck size={16} aria-hidden />} onClick={() => openComplete(activity)}>{text('complete')}</Menu.Item>
            <Menu.Label>{text('putOffTo')}</Menu.Label>
            {days.map((each) => <Menu.Item key={each.days} onClick={() => verbs.putOff(activity, addDays(today, each.days))}>{each.label}</Menu.Item>)}
            <Menu.Item leftSection={<IconCalendar size={16} aria-hidden />} onClick={() => verbs.askDay(activity)}>{text('day.other')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item leftSection={<IconX size={16} aria-hidden />} onClick={() => verbs.askCancel(activity)}>{text('cancelIt')}</Menu.Item>
          </>
        )}
        {mayChange && isReopenable(activity) && <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => verbs.reopen(activity)}>{text('reopen')}</Menu.Item>}
        {mayChange && <Menu.Item leftSection={activity.isPinned ? <IconPinnedOff size={16} aria-hidden /> : <IconPin size={16} aria-hidden />} onClick={() => verbs.pin(activity, !activity.isPinned)}>{text(activity.isPinned ? 'unpin' : 'pin')}</Menu.Item>}
        {can('activities.remove') && <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => verbs.remove(activity)}>{text('remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
