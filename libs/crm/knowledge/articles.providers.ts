import { GetArticleVersionSql, ListArticleFilesSql, ListArticleVersionsSql, ReadArticleFileSql } from './adapters/postgres/article-details.sql.ts';
import { GetEditionSql, ReadArticleSql } from './adapters/postgres/article-texts.sql.ts';
import { ListArticlesSql, GetArticleSql } from './adapters/postgres/articles.sql.ts';
import { GetFeedbackSql, ListFeedbackSql, ListSearchMissesSql } from './adapters/postgres/feedback.sql.ts';
import './adapters/postgres/knowledge.mapping.ts';
import { ListDecisionsSql } from './adapters/postgres/list-decisions.sql.ts';
import { PostgresAgingEditions } from './adapters/postgres/postgres-aging-editions.ts';
import { PostgresArticleFiles } from './adapters/postgres/postgres-article-files.ts';
import { PostgresArticles } from './adapters/postgres/postgres-articles.ts';
import { PostgresEditions } from './adapters/postgres/postgres-editions.ts';
import { PostgresQuestions } from './adapters/postgres/postgres-questions.ts';
import { GetQuestionSql, ListQuestionsSql } from './adapters/postgres/questions.sql.ts';
import { PostgresFeedback } from './adapters/postgres/postgres-feedback.ts';
import { SearchArticlesSql } from './adapters/postgres/search-articles.sql.ts';
import { SearchMisses } from './adapters/postgres/search-misses.ts';
import { ArticleFeedbackController } from './adapters/rest/article-feedback.controller.ts';
import { ArticleFilesController } from './adapters/rest/article-files.controller.ts';
import { ArticleSearchController } from './adapters/rest/article-search.controller.ts';
import { ArticlesController } from './adapters/rest/articles.controller.ts';
import { EditionsController } from './adapters/rest/editions.controller.ts';
import { QuestionsController } from './adapters/rest/questions.controller.ts';
import { AgeArticles } from './application/articles/age-articles.ts';
import { ApproveArticleHandler } from './application/articles/approve-article.ts';
import { ArchiveArticleHandler, BringBackArticleHandler } from './application/articles/archive-article.ts';
import { AttachFileHandler } from './application/articles/article-files.ts';
import { RestoreArticleVersionHandler } from './application/articles/article-versions.ts';
import { ChangeArticleHandler } from './application/articles/change-article.ts';
import { ConfirmArticleHandler } from './application/articles/confirm-article.ts';
import { OpenArticleHandler } from './application/articles/open-article.ts';
import { Publication } from './application/articles/publication.ts';
import { ReturnArticleHandler, SubmitArticleHandler, WithdrawArticleHandler } from './application/articles/review-commands.ts';
import { TellOfReviews } from './application/articles/tell-of-reviews.ts';
import { AddEditionHandler, WriteDraftHandler } from './application/articles/write-draft.ts';
import { AnswerFeedbackHandler, TellOfArticleHandler } from './application/feedback/feedback-commands.ts';
import { AnswerQuestionHandler } from './application/questions/answer-question.ts';
import { GetTrustShareSql } from './adapters/postgres/trust-share.sql.ts';
import { AskQuestionHandler } from './application/questions/ask-question.ts';
import { FindArticles } from './application/search/find-articles.ts';
import { SettleSearchMissHandler } from './application/search/list-search-misses.ts';
import { AgingEditions } from './domain/aging-editions.ts';
import { Articles, Editions } from './domain/articles.ts';
import { ArticleFiles, Feedback } from './domain/feedback.ts';
import { Questions } from './domain/question.ts';

const commands = [
  OpenArticleHandler, ChangeArticleHandler, AddEditionHandler, WriteDraftHandler, SubmitArticleHandler, WithdrawArticleHandler, ReturnArticleHandler, ApproveArticleHandler, ConfirmArticleHandler,
  ArchiveArticleHandler, BringBackArticleHandler, AttachFileHandler, RestoreArticleVersionHandler, TellOfArticleHandler, AnswerFeedbackHandler, SettleSearchMissHandler, AskQuestionHandler, AnswerQuestionHandler,
];
const queries = [ListArticlesSql, GetArticleSql, ReadArticleSql, GetEditionSql, ListArticleFilesSql, ReadArticleFileSql, ListArticleVersionsSql, GetArticleVersionSql, SearchArticlesSql, ListFeedbackSql, GetFeedbackSql, ListSearchMissesSql, ListQuestionsSql, GetQuestionSql, ListDecisionsSql, GetTrustShareSql];
const ports = [
  { provide: Articles, useClass: PostgresArticles }, { provide: Editions, useClass: PostgresEditions }, { provide: AgingEditions, useClass: PostgresAgingEditions },
  { provide: ArticleFiles, useClass: PostgresArticleFiles }, { provide: Feedback, useClass: PostgresFeedback }, { provide: Questions, useClass: PostgresQuestions },
];

export const articleControllers = [ArticlesController, EditionsController, ArticleFilesController, ArticleSearchController, ArticleFeedbackController, QuestionsController];
export const articleProviders = [...commands, ...queries, ...ports, AgeArticles, FindArticles, Publication, SearchMisses, TellOfReviews];
