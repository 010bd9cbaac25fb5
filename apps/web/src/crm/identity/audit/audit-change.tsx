import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { AuditEvent } from '../../../api/types.ts';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { Initials } from '../../../ui/initials.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useAuditText } from './audit-text.ts';
import classes from './audit.module.css';

const places: Record<string, string> = { person: '/people', organization: '/organizations' };
const most = 3;

/** One committed change: who, what was done, to what, and the values before and after. */
export function AuditChange({ event, onRecord }: { event: AuditEvent; onRecord: (() => void) | undefined }) {
  const text = useAuditText();
  const language = useLanguage();
  const format = useFormat();
  const [whole, setWhole] = useState(false);
  const { data } = useQuery({ queryKey: keys.recordKinds, queryFn: ({ signal }) => api.get('/record-kinds', { signal }), staleTime: Infinity });
  const labelOf = (field: string): string => text.maybe(`field.${field}`) ?? data?.items.find((each) => each.kind === event.kind)?.fields.find(({ name }) => name === field)?.label[language] ?? field;
  const said = (value: unknown): string => (value === null || value === undefined || value === '' ? '—' : typeof value === 'object' ? JSON.stringify(value) : String(value));
  const changes = whole ? event.changes : event.changes.slice(0, most);
  const place = places[event.kind];
  const kind = text.maybe(`kind.${event.kind}`) ?? event.kind;
  return (
    <li className={classes.event}>
      <Initials name={event.actorName} size={22} />
      <div className={classes.eventWords}>
        <div>
          <strong className={classes.actor}>{event.actorName}</strong> <span className={classes.quiet}>{deedOf(event.action)} · </span>
          {place ? <Link to={`${place}/${event.recordId}`} className={classes.eventLink}>{kind}</Link> : <span className={classes.quiet}>{kind}</span>}
          {onRecord && <UnstyledButton className={classes.only!} onClick={onRecord}>{text('auditOnlyThis')}</UnstyledButton>}
        </div>
        {changes.map(({ field, from, to }) => (
          <div key={field} className={classes.eventChange}>
            <span className={classes.quiet}>{labelOf(field)}: </span>{from !== null && <><s className={classes.quiet}>{said(from)}</s> <span aria-hidden>→</span> </>}{said(to)}
          </div>
        ))}
        {event.changes.length > most && <UnstyledButton className={classes.only!} aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? text('showLess') : text('showWhole', { count: event.changes.length - most })}</UnstyledButton>}
      </div>
      <time dateTime={event.at} className={classes.when}>{format.instant(event.at)}</time>
    </li>
  );

  function deedOf(action: string): string {
    return text.maybe(`deed.${action}`) ?? action.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();
  }
}
