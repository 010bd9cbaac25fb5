import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { WayLine } from '../../roads/way-line.tsx';
import { relationshipKeys } from '../relationships-keys.ts';
import { useRelationshipsText } from '../relationships-text.ts';
import { PathLine } from './path-line.tsx';
import classes from './paths.module.css';

/** How one of us gets there, the best way first. */
export function PathsSection({ center, id, name }: { center: 'persons' | 'organizations'; id: string; name: string }) {
  const text = useRelationshipsText();
  const { data, error, refetch } = useQuery({
    queryKey: relationshipKeys.paths(center, id),
    queryFn: ({ signal }) => (center === 'persons' ? api.get('/paths/persons/{personId}', { path: { personId: id }, signal }) : api.get('/paths/organizations/{organizationId}', { path: { organizationId: id }, signal })),
  });
  return (
    <section aria-labelledby="paths" className={classes.section}>
      <h2 id="paths">{text('paths', { name })}</h2>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={72} radius={6} />}
      {data && data.paths.length === 0 && <p className={classes.quiet}>{text(center === 'organizations' && data.peopleThere === 0 ? 'nobodyThere' : 'noPath')}</p>}
      {data && data.paths.length === 0 && center === 'organizations' && <WayLine organizationId={id} name={name} />}
      <ol className={classes.list}>{data?.paths.map((path) => <PathLine key={`${path.acquaintance.colleague.id} ${path.people[0]?.id}`} path={path} />)}</ol>
      {data?.isCut && <p className={classes.quiet}>{text('pathsCut')}</p>}
    </section>
  );
}
