import { Button, Stack, Text } from '@mantine/core';
import { IconDeviceMobileOff, IconKey, IconMail, IconMailOff, IconUserCheck, IconUserOff, IconUserX, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { isProblem } from '../../../api/problem.ts';
import type { User } from '../../../api/types.ts';
import { useMe } from '../../../app/session/use-session.ts';
import { ConfirmDialog } from '../../../ui/feedback/confirm-dialog.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { AccountHolds, type HangingThings } from './closing/account-holds.tsx';
import { useAdministrationText } from './administration-text.ts';
import { useClosingText } from './closing/closing-text.ts';
import { SecretOnce } from './secret-once.tsx';
import { suggestPassword } from './suggest-password.ts';
import { useDirectoryWrite } from './use-directory-write.ts';
import { useSendLink } from './use-send-link.ts';

type Asked = 'suspend' | 'close' | 'withdraw' | 'password' | 'resetLink' | 'inviteAgain' | 'factor';
type Shown = { title: string; hint: string; secret: string };

/** What is done to a whole account: a way in, an end, a return. */
export function UserDeeds({ user, explain }: { user: User; explain: (error: unknown) => string }) {
  const text = useAdministrationText();
  const closing = useClosingText();
  const me = useMe();
  const write = useDirectoryWrite('users');
  const [asking, setAsking] = useState<Asked>();
  const [shown, setShown] = useState<Shown>();
  const [holds, setHolds] = useState<HangingThings>();
  const { id, version, displayName: name, status } = user;
  const path = { userId: id };
  const fail = (error: unknown): void => toast({ tone: 'bad', message: explain(error) });
  const sendLink = useSendLink(user, setShown, fail);
  const reactivate = (from = version): Promise<void> => write(() => api.post('/users/{userId}/reactivate', { path, version: from })).then(() => toast({ message: text('reactivated', { name }) }), fail);
  const suspend = (): Promise<void> => write(() => api.post('/users/{userId}/suspend', { path, version })).then((now) => toast({ message: text('suspended', { name }), undo: () => void reactivate(now.version) }), fail);
  const reopen = (from = version): Promise<void> => write(() => api.post('/users/{userId}/reopen', { path, version: from })).then(() => toast({ message: closing('reopened', { name }) }), fail);
  const close = (): Promise<void> => write(() => api.post('/users/{userId}/close', { path, version })).then((now) => toast({ message: closing('closed', { name }), undo: () => void reopen(now.version) }), (error: unknown) => (isProblem(error, 'identity.account-holds') ? setHolds(error.context['hanging'] as HangingThings) : fail(error)));
  const resetFactor = (): Promise<void> => write(() => api.post('/users/{userId}/second-factor/reset', { path })).then(() => toast({ message: text('factorReset', { name }) }), fail);
  const setNew = async (): Promise<void> => {
    const made = suggestPassword();
    await write(() => api.post('/users/{userId}/password', { path, body: { password: made }, version })).then(() => setShown({ title: text('passwordOf', { name }), hint: text('passwordOnce'), secret: made }), fail);
  };
  const deed = (icon: Icon, label: string, run: () => void) => {
    const Sign = icon;
    return <Button key={label} variant="default" justify="flex-start" leftSection={<Sign size={16} aria-hidden />} onClick={run}>{label}</Button>;
  };
  const confirm = (asked: Asked, title: string, label: string, what: string, run: () => Promise<void>) => (
    <ConfirmDialog opened={asking === asked} title={title} confirm={label} onConfirm={run} onClose={() => setAsking(undefined)}>{what}</ConfirmDialog>
  );
  return (
    <Stack gap="xs" mt="lg">
      {status === 'invited' && <Text size="sm" c="dimmed">{text('invitedHint')}</Text>}
      {status === 'suspended' && <Text size="sm" c="dimmed">{text('suspendedHint')}</Text>}
      {status === 'closed' && <Text size="sm" c="dimmed">{closing('closedHint')}</Text>}
      {status === 'invited' && deed(IconMail, text('inviteAgain'), () => setAsking('inviteAgain'))}
      {status === 'active' && deed(IconMail, text('resetLink'), () => setAsking('resetLink'))}
      {status === 'active' && deed(IconKey, text('newPassword'), () => setAsking('password'))}
      {user.hasSecondFactor && me.user.id !== id && deed(IconDeviceMobileOff, text('resetFactor'), () => setAsking('factor'))}
      {status === 'active' && me.user.id !== id && deed(IconUserOff, text('suspend'), () => setAsking('suspend'))}
      {status === 'invited' && deed(IconMailOff, text('withdraw'), () => setAsking('withdraw'))}
      {status === 'suspended' && deed(IconUserCheck, text('reactivate'), () => void reactivate())}
      {status === 'suspended' && me.user.id !== id && deed(IconUserX, closing('closeAccount'), () => setAsking('close'))}
      {status === 'closed' && deed(IconUserCheck, closing('reopen'), () => void reopen())}
      {confirm('close', closing('closeTitle', { name }), closing('closeAccount'), closing('closeWhat'), close)}
      {confirm('suspend', text('suspendTitle', { name }), text('suspend'), text('suspendWhat'), suspend)}
      {confirm('withdraw', text('withdraw'), text('withdraw'), text('withdrawWhat'), suspend)}
      {confirm('password', text('newPasswordTitle', { name }), text('newPassword'), text('newPasswordWhat'), setNew)}
      {confirm('factor', text('resetFactorTitle', { name }), text('resetFactor'), text('resetFactorWhat'), resetFactor)}
      {confirm('resetLink', text('resetLinkOf', { name }), text('resetLink'), text('resetLinkWhat'), () => sendLink('password-reset'))}
      {confirm('inviteAgain', text('invitationLink', { name }), text('inviteAgain'), text('inviteAgainWhat'), () => sendLink('invitation'))}
      {holds && <AccountHolds name={name} hanging={holds} onClose={() => setHolds(undefined)} />}
      {shown && <SecretOnce {...shown} onClose={() => setShown(undefined)} />}
    </Stack>
  );
}
