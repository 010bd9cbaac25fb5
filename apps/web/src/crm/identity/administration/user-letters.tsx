import { Button, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useAdministrationText } from './administration-text.ts';
import classes from './administration.module.css';

export const lettersKey = (email: string): string[] => ['mails', email];

/** What was written to a colleague lately, and whether it arrived where it was to. */
export function UserLetters({ email, explain }: { email: string; explain: (error: unknown) => string }) {
  const text = useAdministrationText();
  const format = useFormat();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: lettersKey(email), queryFn: ({ signal }) => api.get('/mails', { query: { limit: 5, filter: { recipient: email } }, signal }), refetchInterval: ({ state }) => (state.data?.items.some(({ state: now }) => now === 'waiting') ? 5000 : false) });
  const again = useMutation({
    mutationFn: (mailId: string) => api.post('/mails/{mailId}/again', { path: { mailId } }),
    onSuccess: () => {
      toast({ message: text('sendingAgain') });
      return queries.invalidateQueries({ queryKey: lettersKey(email) });
    },
    onError: (error) => toast({ tone: 'bad', message: explain(error) }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="letters-title">
      <h3 id="letters-title" className={classes.sub}>{text('letters')}</h3>
      <ul className={classes.letters}>
        {data.items.map(({ id, kind, state, error, postedAt }) => (
          <li key={id} className={classes.letter}>
            <span>
              {text.maybe(`letter.${kind}`) ?? kind} <Text span size="sm" c="dimmed">{text(state === 'waiting' && error ? 'letterState.trying' : `letterState.${state}`)} · {format.instant(postedAt)}</Text>
              {error && <Text size="sm" className={classes.letterFault!}>{error}</Text>}
            </span>
            {(state === 'refused' || state === 'failed') && <Button variant="default" size="compact-sm" loading={again.isPending} onClick={() => again.mutate(id)}>{text('sendAgain')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
