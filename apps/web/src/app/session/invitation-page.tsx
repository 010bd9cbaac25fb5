import { Anchor, Button, PasswordInput, SimpleGrid, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { useAppText } from '../app-text.ts';
import { isLanguage, speak } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Door } from './door.tsx';
import { DoorRefusal } from './door-refusal.tsx';
import { shortestPassword } from './new-password-page.tsx';
import { useLinkToken } from './use-link-token.ts';

/** Where an invitation leads: a name, a language and a password of one's own, and one is in. */
export function InvitationPage() {
  const text = useAppText();
  const token = useLinkToken();
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: card, error, isPending } = useQuery({ queryKey: ['invitation', token], queryFn: () => api.post('/auth/invitation', { body: { token } }), enabled: token !== '', retry: false, staleTime: Infinity });
  const [name, setName] = useState<{ givenName: string; familyName: string }>();
  const [password, setPassword] = useState('');
  const { givenName, familyName } = name ?? card ?? { givenName: '', familyName: '' };
  const wanted = card?.locale;
  useEffect(() => { if (isLanguage(wanted)) void speak(wanted); }, [wanted]);
  const accept = useMutation({
    mutationFn: () => api.post('/auth/invitation/accept', { body: { token, givenName: givenName.trim(), familyName: familyName.trim(), password, locale: language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } }),
    onSuccess: async () => {
      queries.clear();
      await navigate({ to: '/', replace: true });
    },
  });
  const isOver = token === '' || [error, accept.error].some((each) => isProblem(each, 'auth.token-used') || isProblem(each, 'resource.not-found'));
  const field = (key: 'givenName' | 'familyName') => <TextInput size="md" name={key} autoComplete={key === 'givenName' ? 'given-name' : 'family-name'} label={text(key)} value={key === 'givenName' ? givenName : familyName} maxLength={120} onChange={(event) => setName({ givenName, familyName, [key]: event.currentTarget.value })} required withAsterisk={false} />;
  return (
    <Door title={text('invitationTitle')} onSubmit={() => accept.mutate()}>
      {isOver ? (
        <>
          <Text role="alert">{text('invitationOver')}</Text>
          <Anchor component={Link} to="/sign-in" size="sm">{text('toSignIn')}</Anchor>
        </>
      ) : error ? (
        <DoorRefusal error={error} />
      ) : isPending ? (
        <Skeleton height={220} />
      ) : (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">{text('invitationHint', { email: card.email })}</Text>
          <input type="text" name="username" autoComplete="username" value={card.email} readOnly hidden />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
            {field('givenName')}
            {field('familyName')}
          </SimpleGrid>
          <PasswordInput size="md" name="new-password" autoComplete="new-password" label={text('ownPassword')} description={text('passwordRule')} minLength={shortestPassword} value={password} onChange={(event) => setPassword(event.currentTarget.value)} required withAsterisk={false} />
          <DoorRefusal error={accept.error} />
          <Button type="submit" size="md" fullWidth loading={accept.isPending} disabled={password.length < shortestPassword}>{text('invitationAction')}</Button>
        </Stack>
      )}
    </Door>
  );
}
