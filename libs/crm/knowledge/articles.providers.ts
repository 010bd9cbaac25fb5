import { ListArticlesSql, GetArticleSql } from './adapters/postgres/articles.sql.ts';
import { GetEditionSql, ReadArticleSql } from './adapters/postgres/article-texts.sql.ts';
import './adapters/postgres/knowledge.mapping.ts';
import { PostgresArticles } from './adapters/postgres/postgres-articles.ts';
import { PostgresEditions } from './adapters/postgres/postgres-editions.ts';
import { ArticlesController } from './adapters/rest/articles.controller.ts';
import { EditionsController } from './adapters/rest/editions.controller.ts';
import { ChangeArticleHandler } from './application/articles/change-article.ts';
import { OpenArticleHandler } from './application/articles/open-article.ts';
import { ApproveArticleHandler, ConfirmArticleHandler, ReturnArticleHandler, SubmitArticleHandler, WithdrawArticleHandler } from './application/articles/review-commands.ts';
import { AddEditionHandler, WriteDraftHandler } from './application/articles/write-draft.ts';
import { Articles, Editions } from './domain/articles.ts';

const commands = [OpenArticleHandler, ChangeArticleHandler, AddEditionHandler, WriteDraftHandler, SubmitArticleHandler, WithdrawArticleHandler, ReturnArticleHandler, ApproveArticleHandler, ConfirmArticleHandler];
const queries = [ListArticlesSql, GetArticleSql, ReadArticleSql, GetEditionSql];
const ports = [{ provide: Articles, useClass: PostgresArticles }, { provide: Editions, useClass: PostgresEditions }];

export const articleControllers = [ArticlesController, EditionsController];
export const articleProviders = [...commands, ...queries, ...ports];
