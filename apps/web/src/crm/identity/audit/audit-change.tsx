import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AuditEvent } from '../../../api/types.ts';
import { Initials } from '../../../ui/initials.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useAuditText } from './audit-text.ts';
import { useAuditWords } from './use-audit-words.ts';
import classes from './audit.module.css';

const places: Record<string, string> = { person: '/people', organization: '/organizations' };
const most = 3;

/** One committed change: who, what was done, to what, and the values before and after. */
export function AuditChange({ event, onRecord }: { event: AuditEvent; onRecord: (() => void) | undefined }) {
  const text = useAuditText();
  const format = useFormat();
  const [whole, setWhole] = useState(false);
  const { said, changesOf, labelOf } = useAuditWords();
  const all = changesOf(event);
  const changes = whole ? all : all.slice(0, most);
  const place = places[event.kind];
  const kind = text.maybe(`kind.${event.kind}`) ?? event.kind;
  return (
    <li className={classes.event}>
      <Initials name={event.actorName} size={22} />
      <div className={classes.eventWords}>
        <div>
          <strong className={classes.actor}>{event.actorName}</strong> {event.forName && <span className={classes.quiet}>{text('auditFor', { name: event.forName })} </span>}<span className={classes.quiet}>{deedOf(event.action)} · </span>
          {place ? <Link to={`${place}/${event.recordId}`} className={classes.eventLink}>{kind}</Link> : <span className={classes.quiet}>{kind}</span>}
          {onRecord && <UnstyledButton className={classes.only!} onClick={onRecord}>{text('auditOnlyThis')}</UnstyledButton>}
        </div>
        {changes.map(({ field, from, to }) => (
          <div key={field} className={classes.eventChange}>
            <span className={classes.quiet}>{labelOf(event, field)}: </span>{from !== null && <><s className={classes.quiet}>{said(from)}</s> <span aria-hidden>→</span> </>}{from === null && to === null ? <span className={classes.quiet}>{text('auditSecret')}</span> : said(to)}
          </div>
        ))}
        {all.length > most && <UnstyledButton className={classes.only!} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? text('showLess') : text('showWhole', { count: all.length - most })}</UnstyledButton>}
      </div>
      <time dateTime={event.at} className={classes.when}>{format.instant(event.at)}</time>
    </li>
  );

  function deedOf(action: string): string {
    return text.maybe(`deed.${action}`) ?? action.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();
  }
}
