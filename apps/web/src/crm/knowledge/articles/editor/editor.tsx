import type { EditorView } from '@codemirror/view';
import { Alert, Text, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../api/api.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { languages } from '../../../../app/i18n/language.ts';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { Page } from '../../../../ui/layout/page.tsx';
import { PageHeader } from '../../../../ui/layout/page-header.tsx';
import { uploadFile } from '../../../migration/upload-file.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { Edition } from '../article-types.ts';
import { LanguageSwitch } from '../language-switch.tsx';
import { MarkdownView } from '../markdown/markdown-view.tsx';
import { useArticleFiles } from '../use-article-files.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { insert } from './marks.ts';
import { MarkdownInput } from './markdown-input.tsx';
import { ReviewActions } from './review-actions.tsx';
import { Toolbar } from './toolbar.tsx';
import type { DraftText, useDraft } from './use-draft.ts';
import classes from './editor.module.css';

/** The text on the left, how it will be read on the right; every letter is kept. */
export function Editor({ edition, draft }: { edition: Edition; draft: ReturnType<typeof useDraft> }) {
  const text = useKnowledgeText();
  const client = useQueryClient();
  const { articleId, language, state } = edition;
  const [written, setWritten] = useState<DraftText>({ title: edition.title, summary: edition.summary, body: edition.body });
  const [begun, setBegun] = useState({ body: edition.body, at: 0 });
  const [view, setView] = useState<EditorView | null>(null);
  const files = useArticleFiles(articleId, written.body);
  const readOnly = state === 'in-review';
  const write = (change: Partial<DraftText>): void => {
    const next = { ...written, ...change };
    setWritten(next);
    if (next.title.trim() !== '') draft.write(next);
  };
  const settle = async (mine: DraftText | null): Promise<void> => {
    const { title, summary, body } = mine ?? draft.conflict!.theirs;
    setWritten({ title, summary, body });
    setBegun(({ at }) => ({ body, at: at + 1 }));
    await draft.settle(mine);
  };
  const attach = async (chosen: File[]): Promise<void> => {
    try {
      for (const file of chosen) {
        const { id } = await uploadFile(file, () => undefined, new AbortController().signal);
        await api.post('/articles/{articleId}/files', { path: { articleId }, body: { fileId: id } });
        await client.invalidateQueries({ queryKey: knowledgeKeys.files(articleId) });
        if (view) insert(view, `${/^(?:image|video|audio)\//u.test(file.type) ? '!' : ''}[${file.name.replace(/[[\]]/gu, '')}](file:${id})`);
      }
    } catch (error) {
      toast({ tone: 'bad', message: explain(error) });
    }
  };
  return (
    <Page>
      <PageHeader title={written.title} aside={<span role="status">{text(`saving.${draft.saving}`)}</span>} actions={<ReviewActions edition={edition} draft={draft} />} />
      <div className={classes.halves}>
        <div>
          <LanguageSwitch languages={languages} language={language} />
          {edition.reviewComment && state === 'draft' && <Alert variant="light" color="yellow" mt="sm" title={text('returnedBy', { name: edition.reviewer?.displayName ?? '' })}><Text size="sm">{edition.reviewComment}</Text></Alert>}
          {readOnly && <Alert variant="light" color="gray" mt="sm">{text('inReviewHint', { name: edition.reviewer?.displayName ?? text('anyEditor') })}</Alert>}
          <TextInput label={text('title')} value={written.title} maxLength={200} readOnly={readOnly} onChange={(event) => write({ title: event.currentTarget.value })} mt="sm" error={written.title.trim() === '' ? text('titleRequired') : undefined} />
          <Textarea label={text('summary')} value={written.summary} maxLength={500} autosize minRows={1} readOnly={readOnly} onChange={(event) => write({ summary: event.currentTarget.value })} mt="xs" mb="sm" />
          {!readOnly && <Toolbar view={view} onFiles={(chosen) => void attach(chosen)} />}
          <MarkdownInput key={`${begun.at} ${readOnly}`} label={text('body')} hint={text('bodyHint')} initial={begun.at === 0 && readOnly ? edition.body : begun.body} readOnly={readOnly} onChange={(body) => write({ body })} onFiles={(chosen) => void attach(chosen)} onReady={setView} />
        </div>
        <section className={classes.preview} aria-label={text('preview')} lang={language}><MarkdownView body={written.body} filesOf={articleId} files={files} /></section>
      </div>
      {draft.conflict && <ConflictDialog conflict={draft.conflict} onSettle={(mine) => void settle(mine)} />}
    </Page>
  );
}
