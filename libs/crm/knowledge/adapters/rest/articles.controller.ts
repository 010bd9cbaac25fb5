import { Controller, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { ArticleRecord, ArticleRow } from '../../application/articles/article-record.ts';
import { ArchiveArticle, BringBackArticle } from '../../application/articles/archive-article.ts';
import { ChangeArticle } from '../../application/articles/change-article.ts';
import { GetArticle, ListArticles } from '../../application/articles/list-articles.ts';
import { OpenArticle } from '../../application/articles/open-article.ts';
import { PublishedArticle, ReadArticle } from '../../application/articles/read-article.ts';

@Controller('articles')
export class ArticlesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(ArticleRow)
  list(@Input() query: ListArticles) { return this.queries.ask(query); }

  @Post() @AnswersRecord(ArticleRecord, 201)
  async open(@Input() command: OpenArticle, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetArticle.of, 201)); }

  @Get(':articleId') @AnswersRecord(ArticleRecord)
  async get(@Input() query: GetArticle, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':articleId') @AnswersRecord(ArticleRecord)
  async change(@Input() command: ChangeArticle, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetArticle.of, 200)); }

  @Get(':articleId/reading') @Answers(PublishedArticle)
  read(@Input() query: ReadArticle) { return this.queries.ask(query); }

  @Post(':articleId/archive') @HttpCode(200) @AnswersRecord(ArticleRecord)
  async archive(@Input() command: ArchiveArticle, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetArticle.of, 200)); }

  @Post(':articleId/bring-back') @HttpCode(200) @AnswersRecord(ArticleRecord)
  async bringBack(@Input() command: BringBackArticle, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetArticle.of, 200)); }
}
