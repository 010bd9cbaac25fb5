import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { api } from '../../../api/api.ts';
import type { Ref } from '../../../api/types.ts';
import { activityKeys } from '../activity-keys.ts';
import { useActivitiesText } from '../activities-text.ts';
import { useCollisionWords } from './use-collision-words.ts';
import classes from './log.module.css';

/** A colleague was or will be in touch with the same organization within a week: said before anything is saved. */
export function CollisionNote({ organization, at }: { organization: Ref; at: string | undefined }) {
  const text = useActivitiesText();
  const words = useCollisionWords();
  const { data } = useQuery({
    queryKey: activityKeys.collisions(organization.id, at?.slice(0, 13) ?? ''),
    queryFn: ({ signal }) => api.post('/collisions/check', { body: { organizationId: organization.id, ...(at && { at }) }, signal }),
  });
  const items = data?.items ?? [];
  return (
    <div role="status">
      {items.length > 0 && (
        <div className={classes.collision}>
          <IconAlertTriangle size={18} aria-hidden />
          <div>
            <ul>{items.slice(0, 3).map((item, index) => <li key={index}>{words(item, organization.name)}</li>)}</ul>
            {items.length > 3 && <p>{text('collision.more', { count: items.length - 3 })}</p>}
            <p className={classes.quiet}>{text('collision.hint')}</p>
          </div>
        </div>
      )}
    </div>
  );
}
