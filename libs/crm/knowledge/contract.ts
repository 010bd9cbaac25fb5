export { GetArticle } from './application/articles/list-articles.ts';
export { OpenArticle } from './application/articles/open-article.ts';
export { ReadArticle } from './application/articles/read-article.ts';
export { ApproveArticle, SubmitArticle } from './application/articles/review-commands.ts';
export { AddEdition, WriteDraft } from './application/articles/write-draft.ts';
export { languages, type Language } from './domain/language.ts';
export { ArticleArchived, ArticleBroughtBack, ArticlePublished } from './domain/knowledge.events.ts';
export { KnowledgeModule } from './knowledge.module.ts';
