import { Alert, Skeleton } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { isProblem } from '../../../api/problem.ts';
import type { PersonRef } from '../../../api/types.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { useLanguage } from '../../../app/i18n/use-language.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { usePermissions } from '../administration/use-directory.ts';
import type { components } from '../../../api/generated/schema.ts';
import { useSeeAsText } from './see-as-text.ts';
import { useSourceWords } from './use-source-words.ts';
import classes from './see-as.module.css';

type Verb = components['schemas']['VerbVerdict'];
type RecordRights = components['schemas']['RecordRights'];

/** What the colleague may do with one record, each deed with the reasons for it, or what is missing. */
export function RecordVerdict({ user, kind, record }: { user: PersonRef; kind: string; record: string }) {
  const text = useSeeAsText();
  const { data, error, refetch } = useQuery({ queryKey: ['see-as', user.id, kind, record], queryFn: ({ signal }) => api.get('/users/{userId}/rights/{kind}/{recordId}', { path: { userId: user.id, kind, recordId: record }, signal }) });
  if (error && isProblem(error, 'resource.not-found')) return <Alert color="gray" variant="light">{text('notThere')}</Alert>;
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} mt={12} />;
  if (!data.isActive) return <Alert color="gray" variant="light">{text('inactive', { name: user.displayName })}</Alert>;
  return (
    <>
      <p className={classes.quiet}>{data.name && <b>{data.name}. </b>}{data.owner ? text('ownedBy', { name: data.owner.name }) : text('ownedByNobody')}{data.team && `, ${data.team.name}`}</p>
      <ul className={classes.verbs}>{data.verbs.map((verb) => <VerbLine key={verb.permission} verb={verb} rights={data} user={user} />)}</ul>
    </>
  );
}

function VerbLine({ verb, rights, user }: { verb: Verb; rights: RecordRights; user: PersonRef }) {
  const text = useSeeAsText();
  const language = useLanguage();
  const { data: permissions } = usePermissions();
  const reasons = useReasons(rights, user);
  const Sign = verb.isAllowed ? IconCheck : IconX;
  const label = permissions?.find(({ name }) => name === verb.permission)?.label[language] ?? verb.permission;
  return (
    <li className={classes.verb}>
      <span className={verb.isAllowed ? classes.yes : classes.no}><Sign size={16} aria-hidden /></span>
      <div>
        <div><b>{label}:</b> {text(verb.isAllowed ? 'yes' : 'no')}</div>
        <ul className={classes.reasons}>{reasons(verb).map((reason) => <li key={reason}>{reason}</li>)}</ul>
      </div>
    </li>
  );
}

/** Why, or why not, in sentences. */
function useReasons({ owner }: RecordRights, user: PersonRef): (verb: Verb) => string[] {
  const text = useSeeAsText();
  const format = useFormat();
  const { given, condition } = useSourceWords();
  return ({ permission, isAllowed, sources, shares, isSeenWithAnother }) => {
    const enough = sources.filter((source) => source.isEnough).map((source) => text(`through.${source.through ?? 'all'}`, { name: owner?.name ?? '', role: given(source, permission) }));
    const byShare = shares.filter((share) => share.isEnough).map((share) => text(share.sharedByName ? 'byShare' : 'byTeam', { by: share.sharedByName ?? '', whom: share.granteeName, until: share.until ? text('until', { day: format.day(share.until) }) : '' }));
    if (isAllowed) return [...enough, ...byShare, ...(isSeenWithAnother ? [text('seenWith')] : [])];
    if (sources.length === 0) return [text('noRole', { name: user.displayName })];
    return sources.map((source) => {
      const role = given(source, permission);
      if (source.isEnough) return text('notSeen', { role });
      if (source.through === null) return text(owner && owner.id !== user.id ? 'tooFar' : 'tooFarFor', { role, name: owner?.name ?? '' });
      return text('unmet', { role, what: format.list(source.unmet.map((on) => condition(permission, on))) });
    });
  };
}
