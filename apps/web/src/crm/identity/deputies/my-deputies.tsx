import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { explain } from '../../../app/errors/explain.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useSession } from '../../../app/session/use-session.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { DeputyDialog } from './deputy-dialog.tsx';
import { useDeputiesText } from './deputies-text.ts';
import { type Deputy, useDeputies } from './use-deputies.ts';
import classes from '../profile-page.module.css';

/** Who stands in for me, for whom I do, and for those below me. */
export function MyDeputies() {
  const text = useDeputiesText();
  const { day } = useFormat();
  const { can } = useSession();
  const { query: { data, error, refetch }, appoint, end } = useDeputies();
  const [appointing, setAppointing] = useState(false);
  const stop = ({ id, toName, fromName }: Deputy): void => void end(id).then(() => toast({ message: text('ended', { deputy: toName, name: fromName }) }), (refusal: unknown) => toast({ tone: 'bad', message: explain(refusal) }));
  const extent = ({ permissions }: Deputy): string => (permissions ? text('some', { count: permissions.length }) : text('everything'));
  return (
    <section id="deputies" aria-labelledby="deputies-title">
      <Title order={2} id="deputies-title">{text('deputies')}</Title>
      <Text c="dimmed" size="sm">{text('hint')}</Text>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={40} mt="sm" />}
      {data?.items.length === 0 && <Text size="sm" mt="sm">{text('none')}</Text>}
      <ul className={classes.list}>
        {data?.items.map((each) => (
          <li key={each.id} className={classes.session}>
            <span>
              {text('pair', { deputy: each.toName, name: each.fromName })}
              <Text size="sm" c="dimmed" component="div">{[text('span', { from: day(each.startsOn), until: day(each.endsOn) }), extent(each), each.reason].filter(Boolean).join(' · ')}</Text>
            </span>
            {each.mayEnd && <Button variant="default" size="compact-sm" onClick={() => stop(each)}>{text('end')}</Button>}
          </li>
        ))}
      </ul>
      {can('identity.delegate') && <Button variant="default" mt="sm" onClick={() => setAppointing(true)}>{text('appoint')}</Button>}
      {appointing && <DeputyDialog onAppoint={appoint} onClose={() => setAppointing(false)} />}
    </section>
  );
}
