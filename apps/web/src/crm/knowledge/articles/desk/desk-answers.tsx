import { Button, Text, Textarea, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { explain } from '../../../../app/errors/explain.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { FormDialog } from '../../../../app/form-dialog.tsx';
import { useKnowledgeText } from '../../knowledge-text.ts';
import classes from '../articles.module.css';

type DeskAnswersProps<Item> = {
  title: string;
  /** What is said where nothing waits. */
  nothing: string;
  items: readonly Item[] | undefined;
  error: unknown;
  onRetry: () => void;
  /** Who said it, about what, and when. */
  factsOf: (item: Item) => ReactNode;
  onAnswer: (item: Item, answer: string) => Promise<void>;
};

/** What somebody said and waits for an answer: each with who and when, and a place to answer. */
export function DeskAnswers<Item extends { id: string; text: string }>({ title, nothing, items, error, onRetry, factsOf, onAnswer }: DeskAnswersProps<Item>) {
  const text = useKnowledgeText();
  const [answering, setAnswering] = useState<Item | null>(null);
  const [answer, setAnswer] = useState('');
  const send = async (): Promise<void> => {
    await onAnswer(answering!, answer.trim());
    setAnswer('');
  };
  return (
    <section aria-label={title} style={{ marginBottom: 32 }}>
      <Title order={2}>{title}</Title>
      {error !== null && <QueryError error={error} onRetry={onRetry} />}
      {items?.length === 0 && <Text c="dimmed" size="sm">{nothing}</Text>}
      <ul className={classes.list}>
        {items?.map((each) => (
          <li key={each.id} className={classes.line}>
            <Text size="sm">{each.text}</Text>
            <Text size="xs" c="dimmed">{factsOf(each)}</Text>
            <div><Button size="xs" variant="default" onClick={() => setAnswering(each)}>{text('answer')}</Button></div>
          </li>
        ))}
      </ul>
      {answering && (
        <FormDialog title={text('answer')} action={text('answer')} ready={answer.trim() !== ''} refusalOf={(refusal) => (refusal ? explain(refusal) : undefined)} onClose={() => setAnswering(null)} onSubmit={send}>
          <Text size="sm">{answering.text}</Text>
          <Textarea label={text('yourAnswer')} value={answer} maxLength={2000} autosize minRows={3} onChange={(event) => setAnswer(event.currentTarget.value)} data-autofocus />
        </FormDialog>
      )}
    </section>
  );
}
