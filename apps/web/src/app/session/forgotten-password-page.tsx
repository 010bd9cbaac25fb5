import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { useAppText } from '../app-text.ts';
import { Door } from './door.tsx';
import { DoorRefusal } from './door-refusal.tsx';

export function ForgottenPasswordPage() {
  const text = useAppText();
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => api.post('/auth/forgotten-password', { body: { email: email.trim() } }) });
  return (
    <Door title={text('forgottenTitle')} onSubmit={() => ask.mutate()}>
      {ask.isSuccess ? (
        <Alert variant="light" role="status" styles={{ message: { color: 'var(--mantine-color-text)' } }}>{text('forgottenSent', { email: email.trim() })}</Alert>
      ) : (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">{text('forgottenHint')}</Text>
          <TextInput size="md" type="email" name="email" autoComplete="username" label={text('email')} value={email} onChange={(event) => setEmail(event.currentTarget.value)} required withAsterisk={false} autoFocus />
          <DoorRefusal error={ask.error} />
          <Button type="submit" size="md" fullWidth loading={ask.isPending}>{text('forgottenAction')}</Button>
        </Stack>
      )}
      <Anchor component={Link} to="/sign-in" size="sm">{text('toSignIn')}</Anchor>
    </Door>
  );
}
