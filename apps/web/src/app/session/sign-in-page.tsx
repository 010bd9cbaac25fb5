import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { useAppText } from '../app-text.ts';
import { CodeStep } from './code-step.tsx';
import { Door } from './door.tsx';
import { DoorRefusal } from './door-refusal.tsx';
import classes from './sign-in-page.module.css';

// Only a path of this very app: a full address in the link would send people elsewhere.
const safeReturn = (path: string | undefined): string => (path !== undefined && /^\/(?![/\\])/.test(path) ? path : '/');

export function SignInPage() {
  const text = useAppText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { return: back } = useSearch({ strict: false }) as { return?: string };
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { data: ways } = useQuery({ queryKey: ['ways-in'], queryFn: ({ signal }) => api.get('/auth/ways', { signal }), staleTime: Infinity });

  const goIn = async (): Promise<void> => {
    queries.clear();
    await navigate({ href: safeReturn(back) });
  };
  const [over, setOver] = useState<unknown>();
  const signIn = useMutation({
    mutationFn: () => api.post('/auth/login', { body: { email: email.trim(), password } }),
    onMutate: () => setOver(undefined),
    onSuccess: goIn,
  });
  const begin = (refusal?: unknown): void => {
    signIn.reset();
    setPassword('');
    setOver(refusal);
  };
  if (isProblem(signIn.error, 'auth.mfa-required')) return <CodeStep onIn={goIn} onOver={begin} />;

  return (
    <Door title={text('signInTitle')} onSubmit={() => signIn.mutate()}>
      <p className={classes.smallPromise}>{text('promise')}</p>
      <Stack gap="sm">
        <TextInput size="md" type="email" name="email" autoComplete="username" label={text('email')} value={email} onChange={(event) => setEmail(event.currentTarget.value)} required withAsterisk={false} data-autofocus autoFocus />
        <PasswordInput size="md" name="password" autoComplete="current-password" label={text('password')} value={password} onChange={(event) => setPassword(event.currentTarget.value)} required withAsterisk={false} />
        <DoorRefusal error={signIn.error ?? over} />
        <Button type="submit" size="md" fullWidth loading={signIn.isPending}>{text('signInAction')}</Button>
      </Stack>
      {ways?.isPasswordResetByMail ? (
        <Anchor component={Link} to="/forgotten-password" size="sm">{text('forgotten')}</Anchor>
      ) : (
        <Text size="sm" c="dimmed">{text('signInHelp')}</Text>
      )}
    </Door>
  );
}
