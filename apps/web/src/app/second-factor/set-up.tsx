import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { api } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { explain } from '../errors/explain.ts';
import { CodeInput } from './code-input.tsx';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useSecondFactorText } from './second-factor-text.ts';
import classes from './second-factor.module.css';

/** A secret to scan or type, a code that shows it arrived, and the recovery codes. */
export function SetUp({ onDone }: { onDone: () => void }) {
  const text = useSecondFactorText();
  const [code, setCode] = useState('');
  const begun = useRef(false);
  const prepare = useMutation({ mutationFn: () => api.post('/me/second-factor') });
  const confirm = useMutation({ mutationFn: () => api.post('/me/second-factor/confirm', { body: { code } }), onError: () => setCode('') });
  const { mutate } = prepare;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate();
  }, [mutate]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    confirm.mutate();
  };
  if (confirm.data) return <RecoveryCodes codes={confirm.data.codes} onDone={onDone} />;
  if (prepare.error) return <Text role="alert" c="var(--hf-bad)">{explain(prepare.error)} <Button variant="default" size="compact-sm" onClick={() => mutate()}>{text('turnOn')}</Button></Text>;
  if (!prepare.data) return <Skeleton height={320} />;
  const error = confirm.error ? (isProblem(confirm.error, 'auth.proof-invalid') ? text('wrong') : explain(confirm.error)) : undefined;
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">{text('scan')}</Text>
        <QrCode text={prepare.data.address} label={text('qr')} />
        <Text size="sm">{text('orType')}</Text>
        <code className={classes.secret}>{prepare.data.secret.replace(/(.{4})(?=.)/gu, '$1 ')}</code>
        <CodeInput description={text('codeHint')} value={code} onChange={setCode} error={error} data-autofocus />
        <Button type="submit" loading={confirm.isPending} disabled={code.trim() === ''}>{text('confirm')}</Button>
      </Stack>
    </form>
  );
}
