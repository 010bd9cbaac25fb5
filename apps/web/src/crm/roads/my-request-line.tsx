import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { toast } from '../../ui/feedback/toast.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { explainRoad } from './road-words.ts';
import { useRoadsText } from './roads-text.ts';
import type { MyRequest } from './use-access-requests.ts';
import classes from './roads.module.css';

export function MyRequestLine({ request, onWithdraw }: { request: MyRequest; onWithdraw: (id: string) => Promise<void> }) {
  const text = useRoadsText();
  const { day, instant } = useFormat();
  const { id, askedFor, organization, status, purpose, until, grantedUntil, dueAt, reason, isWay, person } = request;
  const isOpen = status === 'asked' || status === 'escalated';
  const withdraw = (): void => void onWithdraw(id).then(() => toast({ message: text('withdrawn', { name: askedFor }) }), (error: unknown) => toast({ tone: 'bad', message: explainRoad(error) ?? '' }));
  const facts = [text(`status.${status}`), grantedUntil ? text('grantedUntil', { day: day(grantedUntil) }) : isOpen && text('asksUntil', { day: day(until) }), isOpen && dueAt && text('answerBy', { moment: instant(dueAt) })];
  return (
    <li className={classes.request}>
      <div className={classes.words}>
        <span className={classes.name}>{isWay ? <>{person && <><Anchor component={Link} to={`/people/${person.id}`}>{person.name || text('somebody')}</Anchor> · </>}{text(person ? 'wayTo' : 'wayAlone', { name: askedFor || text('nameless') })}</> : organization ? <Anchor component={Link} to={`/organizations/${organization.id}`}>{organization.name || askedFor}</Anchor> : askedFor}</span>
        <p className={classes.quiet}>{facts.filter(Boolean).join(' · ')}</p>
        <p>{purpose}</p>
        {reason && <p className={classes.quiet}>{text('reason', { reason })}</p>}
      </div>
      {isOpen && <div className={classes.deeds}><Button variant="default" size="compact-sm" onClick={withdraw}>{text('withdraw')}</Button></div>}
    </li>
  );
}
