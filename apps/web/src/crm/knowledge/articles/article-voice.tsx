import { Button, Textarea } from '@mantine/core';
import { IconFlag, IconHelp, IconThumbUp } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { explain } from '../../../app/errors/explain.ts';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useKnowledgeText } from '../knowledge-text.ts';
import type { PublishedArticle } from './article-types.ts';
import classes from './reader.module.css';

/** What a reader has to say of it: that it helped, what is wrong, what it leaves open. */
export function ArticleVoice({ article: { articleId, language, owner } }: { article: PublishedArticle }) {
  const text = useKnowledgeText();
  const [saying, setSaying] = useState<'wrong' | 'question' | null>(null);
  const [words, setWords] = useState('');
  const [helped, setHelped] = useState(false);
  const tell = (kind: 'helped' | 'wrong' | 'question') => api.post('/articles/{articleId}/feedback', { path: { articleId }, body: { language, kind, ...(kind !== 'helped' && { text: words.trim() }) } });
  const help = async (): Promise<void> => {
    try {
      await tell('helped');
      setHelped(true);
    } catch (error) {
      toast({ tone: 'bad', message: explain(error) });
    }
  };
  const send = async (): Promise<void> => {
    await tell(saying!);
    toast({ message: text('told', { name: owner?.displayName ?? '' }) });
    setWords('');
  };
  return (
    <section className={classes.voice} aria-label={text('didItHelp')}>
      <p>{text('didItHelp')}</p>
      <Button variant="default" size="sm" disabled={helped} leftSection={<IconThumbUp size={16} aria-hidden />} onClick={() => void help()}>{text(helped ? 'thanks' : 'itHelped')}</Button>
      <Button variant="default" size="sm" leftSection={<IconFlag size={16} aria-hidden />} onClick={() => setSaying('wrong')}>{text('itIsWrong')}</Button>
      <Button variant="default" size="sm" leftSection={<IconHelp size={16} aria-hidden />} onClick={() => setSaying('question')}>{text('ask')}</Button>
      {saying && (
        <FormDialog title={text(saying === 'wrong' ? 'itIsWrong' : 'ask')} action={text('tellOwner')} ready={words.trim() !== ''} refusalOf={(error) => (error ? explain(error) : undefined)} onClose={() => setSaying(null)} onSubmit={send}>
          <Textarea label={text(saying === 'wrong' ? 'whatIsWrong' : 'whatIsAsked')} value={words} maxLength={2000} autosize minRows={3} onChange={(event) => setWords(event.currentTarget.value)} data-autofocus />
        </FormDialog>
      )}
    </section>
  );
}
