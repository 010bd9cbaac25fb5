import { Button, CloseButton, Group, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/api.ts';
import { setBraked, useBraked } from '../../api/braked.ts';
import { keys } from '../../api/keys.ts';
import { prove } from '../../api/step-up.ts';
import { explain } from '../../app/errors/explain.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useMe } from '../../app/session/use-session.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { useBrakesText } from './brakes-text.ts';
import classes from './brakes.module.css';

const askEveryMs = 15_000;

/** Stands over every page from the first refusal on: how much it was, who can let one go on, and the ways there. */
export function BrakeBanner() {
  const text = useBrakesText();
  const format = useFormat();
  const queries = useQueryClient();
  const { user } = useMe();
  const braked = useBraked();
  const [asking, setAsking] = useState(false);
  const { data } = useQuery({ queryKey: keys.brake, queryFn: ({ signal }) => api.get('/me/brake', { signal }), enabled: braked, refetchInterval: askEveryMs });
  const isLifted = data !== undefined && !data.isBraked && data.bound > data.norm;
  useEffect(() => {
    if (!braked || !isLifted) return;
    setBraked(false);
    void queries.invalidateQueries();
  }, [braked, isLifted, queries]);
  if (!braked || !data || isLifted) return null;
  const names = format.list(data.superiors);
  const numbers = { seen: format.number(data.seen), norm: format.number(data.norm) };
  const giveCode = async (): Promise<void> => {
    if (await prove('second-factor')) await queries.invalidateQueries({ queryKey: keys.brake });
  };
  return (
    <div role="status" className={classes.banner}>
      <span>{text(data.isBraked ? 'braked' : 'tooMuch', numbers)} {names !== '' && text('whoCan', { names })} {data.requestId && text('waiting')}</span>
      <Group gap="xs" wrap="nowrap">
        {user.hasSecondFactor && data.bound === data.norm && <Button size="compact-sm" onClick={() => void giveCode()}>{text('giveCode')}</Button>}
        {!data.requestId && <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>{text('ask')}</Button>}
        <CloseButton size="sm" aria-label={text('close')} onClick={() => setBraked(false)} />
      </Group>
      {asking && <AskDialog names={names} onClose={() => setAsking(false)} onAsked={() => void queries.invalidateQueries({ queryKey: keys.brake })} />}
    </div>
  );
}

function AskDialog({ names, onClose, onAsked }: { names: string; onClose: () => void; onAsked: () => void }) {
  const text = useBrakesText();
  const [reason, setReason] = useState('');
  const submit = async (): Promise<void> => {
    await api.post('/lift-requests', { body: { reason: reason.trim() } });
    toast({ message: text('asked', { names }) });
    onAsked();
  };
  return (
    <FormDialog title={text('askTitle')} action={text('askAction')} ready={reason.trim().length >= 3} refusalOf={(error) => (error === undefined ? undefined : explain(error))} onClose={onClose} onSubmit={submit}>
      <Textarea label={text('askReason')} description={names} value={reason} maxLength={500} autosize minRows={2} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
    </FormDialog>
  );
}
