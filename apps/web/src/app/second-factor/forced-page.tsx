import { Button, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { keys } from '../../api/keys.ts';
import { Logo } from '../shell/logo.tsx';
import { useSignOut } from '../session/use-sign-out.ts';
import doorClasses from '../session/sign-in-page.module.css';
import { SetUp } from './set-up.tsx';
import { useSecondFactorText } from './second-factor-text.ts';

/** Nothing else is answered to whoever has a role that asks for a second factor, until there is one. */
export function ForcedPage() {
  const text = useSecondFactorText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const signOut = useSignOut();
  useDocumentTitle(`${text('title')} · Holdfast`);
  const goOn = async (): Promise<void> => {
    await queries.resetQueries({ queryKey: keys.me });
    await navigate({ to: '/', replace: true });
  };
  return (
    <main className={doorClasses.side}>
      <Stack gap="sm" w="100%" maw={440}>
        <div className={doorClasses.brand}><Logo size={32} /><span>Holdfast</span></div>
        <Title order={1}>{text('forcedTitle')}</Title>
        <Text>{text('forcedHint')}</Text>
        <SetUp onDone={() => void goOn()} />
        <Button variant="subtle" style={{ alignSelf: 'flex-start' }} onClick={() => void signOut()}>{text('signOut')}</Button>
      </Stack>
    </main>
  );
}
