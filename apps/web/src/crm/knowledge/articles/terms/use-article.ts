import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../api/api.ts';
import { useSession } from '../../../../app/session/use-session.ts';
import { knowledgeKeys } from '../../knowledge-keys.ts';

/** An article with its terms, for those who work on articles; readers have its text alone. */
export function useArticle(articleId: string) {
  const { can } = useSession();
  return useQuery({ queryKey: knowledgeKeys.article(articleId), queryFn: ({ signal }) => api.get('/articles/{articleId}', { path: { articleId }, signal }), enabled: can('knowledge.write') || can('knowledge.publish') });
}
