import { Alert, Anchor, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { useAppText } from '../app-text.ts';
import { Door } from './door.tsx';
import { DoorRefusal } from './door-refusal.tsx';
import { useLinkToken } from './use-link-token.ts';

export const shortestPassword = 10;

/** Where the letter for a forgotten password leads. */
export function NewPasswordPage() {
  const text = useAppText();
  const token = useLinkToken();
  const [password, setPassword] = useState('');
  const reset = useMutation({ mutationFn: () => api.post('/auth/password-reset', { body: { token, password } }) });
  const isOver = token === '' || isProblem(reset.error, 'auth.token-used') || isProblem(reset.error, 'resource.not-found');
  return (
    <Door title={text('newPasswordTitle')} onSubmit={() => reset.mutate()}>
      {reset.isSuccess ? (
        <Alert variant="light" role="status" styles={{ message: { color: 'var(--mantine-color-text)' } }}>{text('newPasswordSet')}</Alert>
      ) : isOver ? (
        <Text role="alert">{text('linkOver')}</Text>
      ) : (
        <Stack gap="sm">
          <PasswordInput size="md" name="new-password" autoComplete="new-password" label={text('newPassword')} description={text('passwordRule')} minLength={shortestPassword} value={password} onChange={(event) => setPassword(event.currentTarget.value)} required withAsterisk={false} autoFocus />
          <DoorRefusal error={reset.error} />
          <Button type="submit" size="md" fullWidth loading={reset.isPending} disabled={password.length < shortestPassword}>{text('newPasswordAction')}</Button>
        </Stack>
      )}
      {reset.isSuccess ? <Anchor component={Link} to="/sign-in" size="sm">{text('toSignIn')}</Anchor> : <Anchor component={Link} to="/forgotten-password" size="sm">{text('askAgain')}</Anchor>}
    </Door>
  );
}
