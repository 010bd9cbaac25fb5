import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import type { Activity } from '../activity-types.ts';
import { nameOf } from '../activity-words.ts';
import { ActivityEntry } from '../timeline/activity-entry.tsx';
import { useActivityVerbs } from '../use-activity-verbs.tsx';

/** One activity beside the list: as the timeline tells it, with what can be done with it. */
export function ActivityPanel({ activity, onClose }: { activity: Activity | undefined; onClose: () => void }) {
  const ui = useUiText();
  const phone = usePhone();
  const verbs = useActivityVerbs();
  return (
    <Drawer opened={activity !== undefined} onClose={onClose} title={activity && nameOf(activity)} position={phone ? 'bottom' : 'right'} size={phone ? 'auto' : 480} closeButtonProps={{ 'aria-label': ui('close') }}>
      {activity && (
        <>
          <ActivityEntry activity={activity} at={activity.at ?? activity.createdAt ?? ''} verbs={verbs} />
          {activity.organization && <p><Link to={`/organizations/${activity.organization.id}`}>{activity.organization.name}</Link></p>}
        </>
      )}
      {verbs.dialog}
    </Drawer>
  );
}
