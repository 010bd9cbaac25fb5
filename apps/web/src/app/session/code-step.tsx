import { Button, Stack, Text, UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { CodeInput } from '../second-factor/code-input.tsx';
import { useSecondFactorText } from '../second-factor/second-factor-text.ts';
import { Door } from './door.tsx';
import { DoorRefusal } from './door-refusal.tsx';

/** The second step of signing in: the password was right. */
export function CodeStep({ onIn, onOver }: { onIn: () => Promise<void>; onOver: (refusal?: unknown) => void }) {
  const text = useSecondFactorText();
  const [code, setCode] = useState('');
  const complete = useMutation({
    mutationFn: () => api.post('/auth/second-factor', { body: { code } }),
    onSuccess: onIn,
    onError: (error) => {
      setCode('');
      if (isProblem(error, 'auth.sign-in-over')) onOver(error);
    },
  });
  return (
    <Door title={text('signInTitle')} onSubmit={() => complete.mutate()}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{text('signInHint')}</Text>
        <CodeInput size="md" value={code} onChange={setCode} autoFocus />
        <DoorRefusal error={complete.error} />
        <Button type="submit" size="md" fullWidth loading={complete.isPending}>{text('signInAction')}</Button>
      </Stack>
      <UnstyledButton c="var(--hf-accent)" fz="sm" onClick={() => onOver()}>{text('back')}</UnstyledButton>
    </Door>
  );
}
