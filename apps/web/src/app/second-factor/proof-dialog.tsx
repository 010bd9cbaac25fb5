import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { api } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { askForProofBy, type ProofBy } from '../../api/step-up.ts';
import { useUiText } from '../../ui/text/ui-text.ts';
import { explain } from '../errors/explain.ts';
import { CodeInput } from './code-input.tsx';
import { useSecondFactorText } from './second-factor-text.ts';

type Asked = { by: ProofBy; settle: (proved: boolean) => void };

/** Asks over whatever one was doing; what was refused goes on by itself afterwards. Requests that come meanwhile wait for the same answer. */
export function ProofDialog() {
  const text = useSecondFactorText();
  const ui = useUiText();
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    let waiting: Promise<boolean> | undefined;
    return askForProofBy((by) => (waiting ??= new Promise<boolean>((settle) => setAsked({ by, settle })).finally(() => { waiting = undefined; setAsked(undefined); })));
  }, []);
  if (!asked) return null;
  return (
    <Modal opened onClose={() => asked.settle(false)} title={text('proofTitle')} size={400} zIndex={400} closeButtonProps={{ 'aria-label': ui('close') }}>
      <ProofForm {...asked} />
    </Modal>
  );
}

function ProofForm({ by, settle }: Asked) {
  const text = useSecondFactorText();
  const ui = useUiText();
  const [value, setValue] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const isCode = by === 'second-factor';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await api.post('/auth/proof', { body: isCode ? { code: value } : { password: value } });
      settle(true);
    } catch (error) {
      setRefusal(error);
      setValue('');
      setBusy(false);
    }
  };
  const error = refusal === undefined ? undefined : isProblem(refusal, 'auth.proof-invalid') ? text(isCode ? 'wrong' : 'wrongPassword') : explain(refusal);
  // Escape closes this layer and not the one below, which listens at the window.
  const layer = { 'data-mantine-stop-propagation': 'true', onKeyDown: (event: KeyboardEvent) => { if (event.key === 'Escape') settle(false); } };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{text(isCode ? 'proofByCode' : 'proofByPassword')}</Text>
        {isCode
          ? <CodeInput value={value} onChange={setValue} error={error} data-autofocus {...layer} />
          : <PasswordInput label={text('password')} autoComplete="current-password" value={value} onChange={(event) => setValue(event.currentTarget.value)} error={error} data-autofocus {...layer} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => settle(false)}>{ui('cancel')}</Button>
          <Button type="submit" loading={busy} disabled={value === ''}>{text('proofAction')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
