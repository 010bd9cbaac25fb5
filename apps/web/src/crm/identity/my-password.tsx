import { Button, PasswordInput, Stack, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { explain } from '../../app/errors/explain.ts';
import { useMe } from '../../app/session/use-session.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { useIdentityText } from './identity-text.ts';

const shortest = 10;

export function MyPassword() {
  const text = useIdentityText();
  const { user } = useMe();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useMutation({
    mutationFn: () => api.post('/me/password', { body: { currentPassword, newPassword } }),
    onSuccess: () => {
      setCurrent('');
      setNew('');
      toast({ message: text('passwordChanged'), detail: text('passwordChangedDetail') });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  const wrongCurrent = isProblem(change.error, 'auth.invalid-credentials');
  return (
    <section id="password" aria-labelledby="password-title">
      <Title order={2} id="password-title" mb="xs">{text('password')}</Title>
      <form onSubmit={submit}>
        <Stack gap="sm" maw={360}>
          {/* Password keepers want to know whose password it is. */}
          <input type="text" name="username" autoComplete="username" value={user.email} readOnly hidden />
          <PasswordInput label={text('currentPassword')} autoComplete="current-password" value={currentPassword} onChange={(event) => setCurrent(event.currentTarget.value)} error={wrongCurrent && text('wrongPassword')} />
          <PasswordInput label={text('newPassword')} description={text('passwordRule', { count: shortest })} autoComplete="new-password" value={newPassword} minLength={shortest} onChange={(event) => setNew(event.currentTarget.value)} error={change.error && !wrongCurrent ? explain(change.error) : undefined} />
          <Button type="submit" variant="default" loading={change.isPending} disabled={currentPassword === '' || newPassword.length < shortest} style={{ alignSelf: 'flex-start' }}>
            {text('changePassword')}
          </Button>
        </Stack>
      </form>
    </section>
  );
}
