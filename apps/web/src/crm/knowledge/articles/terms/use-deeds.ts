import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../../api/api.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { useFormat } from '../../../../ui/text/format.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';
import { useKnowledgeText } from '../../knowledge-text.ts';
import type { Article, ArticleLanguage } from '../article-types.ts';

/** What its owner does with an article as a whole. A refusal is said, and what is shown read anew. */
export function useDeeds({ id: articleId, version }: Pick<Article, 'id' | 'version'>) {
  const text = useKnowledgeText();
  const { day } = useFormat();
  const client = useQueryClient();
  const done = async (deed: () => Promise<Parameters<typeof toast>[0]>): Promise<void> => {
    try {
      toast(await deed());
    } catch (error) {
      toast({ tone: 'bad', message: explain(error) });
    }
    await client.invalidateQueries({ queryKey: knowledgeKeys.articles });
  };
  return {
    archive: () => done(async () => {
      await api.post('/articles/{articleId}/archive', { path: { articleId }, version });
      return { message: text('archived') };
    }),
    bringBack: () => done(async () => {
      await api.post('/articles/{articleId}/bring-back', { path: { articleId }, version });
      return { message: text('broughtBack') };
    }),
    /** Says that the published text still holds: the one that whoever says it has read. */
    confirm: (language: ArticleLanguage, number: number) => done(async () => {
      const path = { articleId, language };
      const read = await api.get('/articles/{articleId}/editions/{language}', { path });
      if (read.publishedVersion !== number) return { tone: 'bad', message: text('newerThere') };
      const { nextReviewOn } = await api.post('/articles/{articleId}/editions/{language}/confirm', { path, version: read.version });
      return { message: text('confirmed', { day: day(nextReviewOn!) }) };
    }),
  };
}
