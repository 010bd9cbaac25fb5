import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { knowledgeKeys } from '../knowledge-keys.ts';
import type { ArticleFile } from './article-types.ts';

/** The files a text may name, by their ids; asked for only where it names any. */
export function useArticleFiles(articleId: string, body: string | undefined): ReadonlyMap<string, ArticleFile> {
  const { data } = useQuery({
    queryKey: knowledgeKeys.files(articleId),
    queryFn: ({ signal }) => api.get('/articles/{articleId}/files', { path: { articleId }, signal }),
    enabled: body?.includes('file:') ?? false,
  });
  return new Map((data?.items ?? []).map((file) => [file.fileId, file]));
}
