import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { api } from '../../api/api.ts';
import type { PanelledRecord } from '../../app/record-panels.tsx';
import { useSession } from '../../app/session/use-session.ts';
import { sentence, useFormat } from '../../ui/text/format.ts';
import { activityKeys } from './activity-keys.ts';
import { useActivitiesText } from './activities-text.ts';
import { openPlan } from './log/open-log.ts';
import { useWhenWords } from './use-when-words.ts';
import classes from './contact-sentence.module.css';

/** "Last contact 12 days ago: Olena with Ivan. Next: call on Thursday.", under the name of a record; and what is written by a key from here on is about it. */
export function ContactSentence({ record }: { record: PanelledRecord }) {
  const text = useActivitiesText();
  const format = useFormat();
  const when = useWhenWords();
  const { can } = useSession();
  const records = `${record.kind}s` as const;
  const { data } = useQuery({ queryKey: activityKeys.contact(records, record.id), queryFn: ({ signal }) => api.get('/contact-state/{records}/{recordId}', { path: { records, recordId: record.id }, signal }) });
  if (!data) return <p className={classes.sentence} aria-busy>&nbsp;</p>;
  const { lastContact, nextContact, hasNextStep } = data;
  const late = nextContact !== null && Date.parse(nextContact.at) < Date.now();
  const whom = lastContact?.people?.filter(({ id }) => id !== record.id).map(({ displayName }) => displayName) ?? [];
  const manner = lastContact?.owner ? (whom.length > 0 ? 'lastSpokeByWith' : 'lastSpokeBy') : whom.length > 0 ? 'lastSpokeWith' : 'lastSpoke';
  const last = lastContact ? text(manner, { ago: format.ago(lastContact.at), who: lastContact.owner?.displayName, whom: format.list(whom) }) : text(record.kind === 'deal' ? 'neverSpokeDeal' : 'neverSpoke');
  const next = nextContact && sentence(text(late ? 'nextWas' : 'nextIs', { what: nextContact.subject ?? text(`short.${nextContact.type}`), when: when.ofInstant(nextContact.at) }));
  // A deal that stands still without anybody seeing it is what this page must not hide.
  const missing = record.kind === 'deal' && !hasNextStep && !record.isOver;
  return (
    <p className={classes.sentence}>
      <span>{last}</span>{' '}
      {next && <span data-tone={late ? 'bad' : undefined}>{late && <IconAlertTriangle size={14} aria-hidden />}{next}</span>}
      {!next && missing && <span data-tone="warn"><IconAlertTriangle size={14} aria-hidden />{text('noNextStep')}</span>}
      {!next && !record.isOver && !(record.kind === 'deal' && hasNextStep) && can('activities.create') && <> <button type="button" className={classes.plan} onClick={() => openPlan('call', record)}>{text('planIt')}</button></>}
    </p>
  );
}
