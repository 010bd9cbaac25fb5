import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { AnswerOf, Operation } from '../../../api/operation.ts';
import { explain } from '../../../app/errors/explain.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { Initials } from '../../../ui/initials.tsx';
import { useDuplicatesText } from './duplicates-text.ts';
import classes from './duplicates.module.css';

export type Duplicate = AnswerOf<Operation<'get', '/duplicates'>>['items'][number];

/** Two records beside each other, by what they look like one, and the way to say that they are two. */
export function DuplicatePair({ pair: { id, version, kind, signals, left, right } }: { pair: Duplicate }) {
  const text = useDuplicatesText();
  const queries = useQueryClient();
  const { can } = useSession();
  const dismiss = useMutation({
    mutationFn: () => api.post('/duplicates/{duplicateId}/dismiss', { path: { duplicateId: id }, version }),
    onSuccess: () => {
      toast({ message: text('dismissed'), detail: `${left.name} · ${right.name}` });
      return queries.invalidateQueries({ queryKey: keys.duplicates });
    },
    onError: (error) => toast({ message: explain(error), tone: 'bad' }),
  });
  const place = kind === 'person' ? '/people/$id' : '/organizations/$id';
  return (
    <li className={classes.pair}>
      {[left, right].map((side) => (
        <div key={side.id} className={classes.side}>
          <Initials name={side.name} size={28} square={kind === 'organization'} />
          <div className={classes.words}>
            <Link to={place} params={{ id: side.id }} className={classes.name}>{side.name}</Link>
            <span className={classes.quiet}>{[side.primaryEmail, side.primaryPhone].filter(Boolean).join(' · ')}</span>
          </div>
        </div>
      ))}
      <div className={classes.end}>
        <span className={classes.quiet}>{signals.map((signal) => text.maybe(`signal.${signal}`) ?? signal).join(', ')}</span>
        {can('contacts.change') && (
          <Button variant="default" size="compact-md" loading={dismiss.isPending} onClick={() => dismiss.mutate()}>
            {text(kind === 'person' ? 'dismissPerson' : 'dismissOrganization')}
          </Button>
        )}
      </div>
    </li>
  );
}
