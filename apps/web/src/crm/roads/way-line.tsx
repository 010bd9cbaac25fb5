import { Button } from '@mantine/core';
import { IconRoad } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { openAsk } from './open-ask.ts';
import { roadKeys } from './road-keys.ts';
import { useRoadsText } from './roads-text.ts';
import classes from './roads.module.css';

/** Where one sees no way to an organization: that there is one beyond what one may see, and nothing of it. Each look is counted; it is spent when the line is shown. */
export function WayLine({ organizationId, name }: { organizationId: string; name: string }) {
  const text = useRoadsText();
  const { data, error } = useQuery({
    queryKey: roadKeys.way(organizationId), queryFn: ({ signal }) => api.post('/paths/organizations/{organizationId}/beyond', { path: { organizationId }, signal }), staleTime: 600_000, retry: false,
  });
  if (isProblem(error, 'roads.too-many-looks')) return <p className={classes.way}>{text('tooManyWays')}</p>;
  const way = data?.way;
  if (!way) return null;
  const says = text('way');
  return (
    <div className={classes.way} role="status">
      <IconRoad size={18} stroke={1.6} aria-hidden />
      <span>{says}{way.isAskedFor && ` ${text('wayAskedFor')}`}</span>
      {!way.isAskedFor && <Button variant="default" size="compact-sm" onClick={() => openAsk({ sign: way.sign, name, says, isWay: true })}>{text('askWay')}</Button>}
    </div>
  );
}
