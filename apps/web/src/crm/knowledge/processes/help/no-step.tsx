import { Anchor, Button, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useProcessesText } from '../processes-text.ts';
import { AskButton } from './ask-dialog.tsx';
import type { Place } from './place-of.ts';
import classes from './help.module.css';

/** Says plainly that nothing is written for this place, and where to look on. */
export function NoStep({ place, stage }: { place: Place; stage?: string | undefined }) {
  const text = useProcessesText();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const search = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') void navigate({ to: '/articles', search: { q: words.trim() } as never });
  };
  return (
    <section>
      <h3 className={classes.name}>{text('noStep')}</h3>
      {stage !== undefined && <p className={classes.quiet}>{text('atStage', { name: stage })}</p>}
      <p className={classes.work}>{text('noStepHint')}</p>
      <form onSubmit={search} className={classes.search}>
        <TextInput label={text('searchLabel')} value={words} maxLength={200} onChange={(event) => setWords(event.currentTarget.value)} />
        <Button type="submit" variant="default">{text('search')}</Button>
      </form>
      <div className={classes.ask}><AskButton place={place} /></div>
      <Anchor component={Link} to="/processes" size="sm">{text('processes')}</Anchor>
    </section>
  );
}
