import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AnswerFeedback, TellOfArticle } from '../../application/feedback/feedback-commands.ts';
import { FeedbackRow, GetFeedback, ListFeedback } from '../../application/feedback/list-feedback.ts';
import { ListSearchMisses, SearchMissRow, SettleSearchMiss } from '../../application/search/list-search-misses.ts';

/** What readers say of articles, and what they did not find. */
@Controller()
export class ArticleFeedbackController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Post('articles/:articleId/feedback') @Answers(FeedbackRow, { status: 201 })
  async tell(@Input() command: TellOfArticle, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetFeedback.of, 201)); }

  @Get('article-feedback') @AnswersPage(FeedbackRow)
  list(@Input() query: ListFeedback) { return this.queries.ask(query); }

  @Get('article-feedback/:feedbackId') @AnswersRecord(FeedbackRow)
  async get(@Input() query: GetFeedback, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Post('article-feedback/:feedbackId/answer') @HttpCode(200) @AnswersRecord(FeedbackRow)
  async answer(@Input() command: AnswerFeedback, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetFeedback.of, 200)); }

  @Get('search-misses') @AnswersPage(SearchMissRow)
  misses(@Input() query: ListSearchMisses) { return this.queries.ask(query); }

  @Post('search-misses/:missId/settle') @HttpCode(204) @Answers(null, { etag: true })
  async settle(@Input() command: SettleSearchMiss, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }
}
