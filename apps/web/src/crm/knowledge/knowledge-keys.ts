export const knowledgeKeys = {
  all: ['knowledge'] as const,
  articles: ['knowledge', 'articles'] as const,
  articleList: (asked: object) => ['knowledge', 'articles', 'list', asked] as const,
  article: (id: string) => ['knowledge', 'articles', 'one', id] as const,
  reading: (id: string, language: string) => ['knowledge', 'articles', 'one', id, 'reading', language] as const,
  search: (asked: object) => ['knowledge', 'search', asked] as const,
  files: (id: string) => ['knowledge', 'articles', 'one', id, 'files'] as const,
  feedback: (asked: object) => ['knowledge', 'feedback', asked] as const,
  misses: ['knowledge', 'misses'] as const,
  version: (id: string, language: string, number: number) => ['knowledge', 'articles', 'one', id, 'versions', language, number] as const,
  edition: (id: string, language: string) => ['knowledge', 'articles', 'one', id, 'edition', language] as const,
  versions: (id: string, language: string) => ['knowledge', 'articles', 'one', id, 'versions', language] as const,
};
