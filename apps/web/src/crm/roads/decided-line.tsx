import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../ui/text/format.ts';
import { GrantDialog, RefuseDialog } from './answer-dialogs.tsx';
import { useRoadsText } from './roads-text.ts';
import type { RequestToDecide } from './use-access-requests.ts';
import classes from './roads.module.css';

type DecidedLineProps = { request: RequestToDecide; onGrant: (id: string, until: string) => Promise<void>; onRefuse: (id: string, reason: string) => Promise<void> };

/** A request that waits for an answer, with what others have said of it. */
export function DecidedLine({ request, onGrant, onRefuse }: DecidedLineProps) {
  const text = useRoadsText();
  const { day, instant } = useFormat();
  const [answering, setAnswering] = useState<'grant' | 'refuse'>();
  const { id, asker, organization, purpose, until, dueAt, escalatedBecause, refusals, isWay, person } = request;
  const close = (): void => setAnswering(undefined);
  return (
    <li className={classes.request}>
      <div className={classes.words}>
        <span className={classes.name}>{asker.displayName} · {person && <><Anchor component={Link} to={`/people/${person.id}`}>{person.name || text('somebody')}</Anchor>{organization && ' · '}</>}{organization && <Anchor component={Link} to={`/organizations/${organization.id}`}>{organization.name || text('nameless')}</Anchor>}</span>
        <p className={classes.quiet}>{[text('asksUntil', { day: day(until) }), dueAt && text('answerBy', { moment: instant(dueAt) })].filter(Boolean).join(' · ')}</p>
        {isWay && <p className={classes.quiet}>{text('asksForWay')}</p>}
        <p>{purpose}</p>
        {escalatedBecause === 'silence' && <p className={classes.quiet}>{text('silence')}</p>}
        {refusals.map(({ by, at, reason }) => <p key={at} className={classes.quiet}>{text(reason ? 'refusedBy' : 'refusedByPlain', { name: by?.displayName ?? text('someone'), reason })}</p>)}
      </div>
      <div className={classes.deeds}>
        <Button size="compact-sm" onClick={() => setAnswering('grant')}>{text('grant')}</Button>
        <Button variant="default" size="compact-sm" onClick={() => setAnswering('refuse')}>{text('refuse')}</Button>
      </div>
      {answering === 'grant' && <GrantDialog request={request} onClose={close} onGrant={(last) => onGrant(id, last)} />}
      {answering === 'refuse' && <RefuseDialog request={request} onClose={close} onRefuse={(reason) => onRefuse(id, reason)} />}
    </li>
  );
}
