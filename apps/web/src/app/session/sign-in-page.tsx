import { Button, PasswordInput, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { isProblem } from '../../api/problem.ts';
import { useAppText } from '../app-text.ts';
import { explain } from '../errors/explain.ts';
import { isLanguage, languageNames, languages, speak } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Logo } from '../shell/logo.tsx';
import { SignInPicture } from './sign-in-picture.tsx';
import classes from './sign-in-page.module.css';

// Only a path of this very app: a full address in the link would send people elsewhere.
const safeReturn = (path: string | undefined): string => (path !== undefined && /^\/(?![/\\])/.test(path) ? path : '/');

export function SignInPage() {
  const text = useAppText();
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { return: back } = useSearch({ strict: false }) as { return?: string };
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  useDocumentTitle(`${text('signInTitle')} · Holdfast`);

  const signIn = useMutation({
    mutationFn: () => api.post('/auth/login', { body: { email: email.trim(), password } }),
    onSuccess: async () => {
      queries.clear();
      await navigate({ href: safeReturn(back) });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate();
  };
  const wait = isProblem(signIn.error) ? signIn.error.retryAfter : undefined;

  return (
    <div className={classes.page}>
      <aside className={classes.picture}>
        <SignInPicture />
        <p className={classes.promise}>{text('promise')}</p>
      </aside>
      <main className={classes.side}>
        <form className={classes.form} onSubmit={submit}>
          <div className={classes.brand}>
            <Logo size={32} />
            <span>Holdfast</span>
          </div>
          <Title order={1}>{text('signInTitle')}</Title>
          <p className={classes.smallPromise}>{text('promise')}</p>
          <Stack gap="sm">
            <TextInput size="md" type="email" name="email" autoComplete="username" label={text('email')} value={email} onChange={(event) => setEmail(event.currentTarget.value)} required withAsterisk={false} data-autofocus autoFocus />
            <PasswordInput size="md" name="password" autoComplete="current-password" label={text('password')} value={password} onChange={(event) => setPassword(event.currentTarget.value)} required withAsterisk={false} />
            <div role="alert" className={classes.refusal}>
              {signIn.error && `${explain(signIn.error)} ${wait ? text('waitFor', { count: wait }) : ''}`}
            </div>
            <Button type="submit" size="md" fullWidth loading={signIn.isPending}>{text('signInAction')}</Button>
          </Stack>
          <Text size="sm" c="dimmed">{text('signInHelp')}</Text>
        </form>
        <SegmentedControl
          className={classes.languages!}
          aria-label={text('language')}
          value={language}
          onChange={(value) => isLanguage(value) && void speak(value)}
          data={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
        />
      </main>
    </div>
  );
}
