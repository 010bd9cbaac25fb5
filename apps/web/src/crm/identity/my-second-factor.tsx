import { Button, Group, Modal, PasswordInput, Skeleton, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { keys } from '../../api/keys.ts';
import { isProblem } from '../../api/problem.ts';
import { explain } from '../../app/errors/explain.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { FormDialog } from '../../app/form-dialog.tsx';
import { CodeInput } from '../../app/second-factor/code-input.tsx';
import { RecoveryCodes } from '../../app/second-factor/recovery-codes.tsx';
import { useSecondFactorText } from '../../app/second-factor/second-factor-text.ts';
import { SetUp } from '../../app/second-factor/set-up.tsx';
import { ConfirmDialog } from '../../ui/feedback/confirm-dialog.tsx';
import { toast } from '../../ui/feedback/toast.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { useUiText } from '../../ui/text/ui-text.ts';

type Open = 'set-up' | 'turn-off' | 'renew' | { codes: string[] };

/** Whether a code is asked for at the sign-in, and the ways to begin, renew and end it. */
export function MySecondFactor() {
  const text = useSecondFactorText();
  const ui = useUiText();
  const format = useFormat();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open>();
  const { data, error, refetch, isPending } = useQuery({ queryKey: keys.secondFactor, queryFn: ({ signal }) => api.get('/me/second-factor', { signal }) });
  const close = (): void => {
    setOpen(undefined);
    for (const queryKey of [keys.secondFactor, keys.sessions, keys.me]) void queries.invalidateQueries({ queryKey });
  };
  const renew = async (): Promise<void> => {
    const { codes } = await api.post('/me/second-factor/recovery-codes');
    // After the dialog that asked has closed itself.
    queueMicrotask(() => setOpen({ codes }));
  };
  const fail = (refusal: unknown): void => toast({ tone: 'bad', message: explain(refusal) });
  return (
    <section id="second-factor" aria-labelledby="second-factor-title">
      <Title order={2} id="second-factor-title">{text('title')}</Title>
      {error && <QueryError error={error} onRetry={() => void refetch()} />}
      {isPending && !error && <Skeleton height={40} mt="sm" />}
      {data && <Text c="dimmed" size="sm">{data.isOn ? `${text('onSince', { when: format.instant(data.since!) })} · ${text('recoveryLeft', { count: data.recoveryLeft })}` : text('offHint')}</Text>}
      {data && (
        <Group gap="xs" mt="sm">
          {!data.isOn && <Button variant="default" onClick={() => setOpen('set-up')}>{text('turnOn')}</Button>}
          {data.isOn && <Button variant="default" onClick={() => setOpen('renew')}>{text('renew')}</Button>}
          {data.isOn && <Button variant="default" onClick={() => setOpen('turn-off')}>{text('turnOff')}</Button>}
        </Group>
      )}
      {(open === 'set-up' || typeof open === 'object') && (
        <Modal opened onClose={close} title={text('title')} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': ui('close') }}>
          {open === 'set-up' ? <SetUp onDone={close} /> : <RecoveryCodes codes={open.codes} onDone={close} />}
        </Modal>
      )}
      {open === 'turn-off' && <TurnOff onClose={close} />}
      <ConfirmDialog opened={open === 'renew'} title={text('renew')} confirm={text('renew')} onConfirm={() => renew().catch(fail)} onClose={() => setOpen(undefined)}>{text('renewWhat')}</ConfirmDialog>
    </section>
  );
}

function TurnOff({ onClose }: { onClose: () => void }) {
  const text = useSecondFactorText();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const submit = async (): Promise<void> => {
    await api.post('/me/second-factor/turn-off', { body: { password, code } });
    toast({ message: text('turnedOff') });
  };
  const refusalOf = (error: unknown): string | undefined => (error === undefined ? undefined : isProblem(error, 'auth.proof-invalid') ? text('wrongBoth') : explain(error));
  return (
    <FormDialog title={text('turnOffTitle')} action={text('turnOff')} danger ready={password !== '' && code.trim() !== ''} refusalOf={refusalOf} onClose={onClose} onSubmit={submit}>
      <Text size="sm">{text('turnOffWhat')}</Text>
      <PasswordInput label={text('password')} autoComplete="current-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} data-autofocus />
      <CodeInput value={code} onChange={setCode} />
    </FormDialog>
  );
}
