import { Button, Stack, Text } from '@mantine/core';
import { IconKey, IconUserCheck, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import type { User } from '../../../api/types.ts';
import { useMe } from '../../../app/session/use-session.ts';
import { ConfirmDialog } from '../../../ui/feedback/confirm-dialog.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useAdministrationText } from './administration-text.ts';
import { SecretOnce } from './secret-once.tsx';
import { suggestPassword } from './suggest-password.ts';
import { useDirectoryWrite } from './use-directory-write.ts';

/** What is done to a whole account: a new password, an end, a return. */
export function UserDeeds({ user, explain }: { user: User; explain: (error: unknown) => string }) {
  const text = useAdministrationText();
  const me = useMe();
  const write = useDirectoryWrite('users');
  const [asking, setAsking] = useState<'suspend' | 'password'>();
  const [password, setPassword] = useState<string>();
  const { id, version, displayName, status } = user;
  const path = { userId: id };
  const fail = (error: unknown): void => toast({ tone: 'bad', message: explain(error) });
  const reactivate = (from = version): Promise<void> => write(() => api.post('/users/{userId}/reactivate', { path, version: from })).then(() => toast({ message: text('reactivated', { name: displayName }) }), fail);
  const suspend = (): Promise<void> => write(() => api.post('/users/{userId}/suspend', { path, version })).then((now) => toast({ message: text('suspended', { name: displayName }), undo: () => void reactivate(now.version) }), fail);
  const setNew = async (): Promise<void> => {
    const made = suggestPassword();
    await write(() => api.post('/users/{userId}/password', { path, body: { password: made }, version })).then(() => setPassword(made), fail);
  };
  return (
    <Stack gap="xs" mt="lg">
      {status === 'active' ? (
        <>
          <Button variant="default" justify="flex-start" leftSection={<IconKey size={16} aria-hidden />} onClick={() => setAsking('password')}>{text('newPassword')}</Button>
          {me.user.id !== id && <Button variant="default" justify="flex-start" leftSection={<IconUserOff size={16} aria-hidden />} onClick={() => setAsking('suspend')}>{text('suspend')}</Button>}
        </>
      ) : (
        <>
          <Text size="sm" c="dimmed">{text('suspendedHint')}</Text>
          <Button variant="default" justify="flex-start" leftSection={<IconUserCheck size={16} aria-hidden />} onClick={() => void reactivate()}>{text('reactivate')}</Button>
        </>
      )}
      <ConfirmDialog opened={asking === 'suspend'} title={text('suspendTitle', { name: displayName })} confirm={text('suspend')} onConfirm={suspend} onClose={() => setAsking(undefined)}>{text('suspendWhat')}</ConfirmDialog>
      <ConfirmDialog opened={asking === 'password'} title={text('newPasswordTitle', { name: displayName })} confirm={text('newPassword')} onConfirm={setNew} onClose={() => setAsking(undefined)}>{text('newPasswordWhat')}</ConfirmDialog>
      {password && <SecretOnce title={text('passwordOf', { name: displayName })} hint={text('passwordOnce')} secret={password} onClose={() => setPassword(undefined)} />}
    </Stack>
  );
}
