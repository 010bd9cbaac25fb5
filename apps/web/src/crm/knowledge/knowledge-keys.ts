export const knowledgeKeys = {
  all: ['knowledge'] as const,
  articles: ['knowledge', 'articles'] as const,
  articleList: (asked: object) => ['knowledge', 'articles', 'list', asked] as const,
  article: (id: string) => ['knowledge', 'articles', 'one', id] as const,
  reading: (id: string, language: string) => ['knowledge', 'articles', 'one', id, 'reading', language] as const,
  edition: (id: string, language: string) => ['knowledge', 'articles', 'one', id, 'edition', language] as const,
  versions: (id: string, language: string) => ['knowledge', 'articles', 'one', id, 'versions', language] as const,
};
