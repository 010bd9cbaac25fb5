import { SegmentedControl, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { FormEvent, ReactNode } from 'react';
import { useAppText } from '../app-text.ts';
import { isLanguage, languageNames, languages, speak } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Logo } from '../shell/logo.tsx';
import { SignInPicture } from './sign-in-picture.tsx';
import classes from './sign-in-page.module.css';

/** What stands before the app: everybody may open it, and it tells nobody who is inside. */
export function Door({ title, onSubmit, children }: { title: string; onSubmit: () => void; children: ReactNode }) {
  const text = useAppText();
  const language = useLanguage();
  useDocumentTitle(`${title} · Holdfast`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
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
          <Title order={1}>{title}</Title>
          {children}
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
