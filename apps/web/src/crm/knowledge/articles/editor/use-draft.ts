import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../../../api/api.ts';
import { isProblem } from '../../../../api/problem.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import type { ArticleLanguage, Edition } from '../article-types.ts';

export type DraftText = Pick<Edition, 'title' | 'summary' | 'body'>;
export type Saving = 'saved' | 'waiting' | 'saving' | 'failed';
export type Conflict = { mine: DraftText; theirs: Edition };

const sameText = (one: DraftText, other: DraftText): boolean => one.title === other.title && one.summary === other.summary && one.body === other.body;

/**
 * The text at work, kept by itself a moment after the last letter. One save at a time; what somebody else has written meanwhile is never written over: both texts are shown then.
 */
export function useDraft(articleId: string, language: ArticleLanguage) {
  const client = useQueryClient();
  const path = { articleId, language };
  const queryKey = knowledgeKeys.edition(articleId, language);
  const query = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/articles/{articleId}/editions/{language}', { path, signal }), refetchOnWindowFocus: false, retry: false });
  const [saving, setSaving] = useState<Saving>('saved');
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const base = useRef<Edition | undefined>(undefined);
  const wanted = useRef<DraftText | null>(null);
  const busy = useRef<Promise<void> | null>(null);
  if (query.data && (base.current === undefined || query.data.version > base.current.version)) base.current = query.data;

  const keep = (edition: Edition): void => {
    base.current = edition;
    client.setQueryData(queryKey, edition);
  };
  const send = async (): Promise<void> => {
    while (wanted.current && base.current) {
      const mine = wanted.current;
      wanted.current = null;
      setSaving('saving');
      try {
        keep(await api.patch('/articles/{articleId}/editions/{language}', { path, body: mine, version: base.current.version }));
        setSaving('saved');
      } catch (error) {
        const theirs = isProblem(error, 'conflict.version') ? (error.context['current'] as Edition | undefined) : undefined;
        if (theirs && base.current && sameText(theirs, base.current)) {
          keep(theirs); // it only aged, or was read: the text is the one I began with
          wanted.current ??= mine;
          continue;
        }
        setSaving('failed');
        if (theirs) setConflict({ mine, theirs });
        else toast({ tone: 'bad', message: explain(error) });
      }
    }
  };
  const flush = async (): Promise<void> => {
    busy.current ??= send().finally(() => { busy.current = null; });
    await busy.current;
    if (wanted.current) await flush();
  };
  const soon = useDebouncedCallback(() => void flush(), 900);
  const write = (text: DraftText): void => {
    wanted.current = text;
    setSaving('waiting');
    soon();
  };
  /** Goes on from what the other wrote, with mine or without it. */
  const settle = async (text: DraftText | null): Promise<void> => {
    if (conflict) keep(conflict.theirs);
    setConflict(null);
    if (text) { write(text); await flush(); } else setSaving('saved');
  };
  /** Submits, approves and the like, after the last letter is kept. */
  const go = async (send: (version: number) => Promise<Edition>): Promise<void> => {
    await flush();
    keep(await send(base.current!.version));
    await client.invalidateQueries({ queryKey: knowledgeKeys.all, predicate: ({ queryKey: key }) => key.join() !== queryKey.join() });
  };
  return { query, saving, conflict, write, flush, settle, go };
}
