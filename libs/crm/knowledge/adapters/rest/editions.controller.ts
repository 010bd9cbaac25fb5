import { Controller, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { EditionRecord, GetEdition } from '../../application/articles/edition-record.ts';
import { ApproveArticle } from '../../application/articles/approve-article.ts';
import { ArticleVersionRecord, ArticleVersionRow, GetArticleVersion, ListArticleVersions, RestoreArticleVersion } from '../../application/articles/article-versions.ts';
import { ConfirmArticle } from '../../application/articles/confirm-article.ts';
import { ReturnArticle, SubmitArticle, WithdrawArticle } from '../../application/articles/review-commands.ts';
import { AddEdition, WriteDraft } from '../../application/articles/write-draft.ts';

/** The texts of an article at work. */
@Controller('articles/:articleId/editions')
export class EditionsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Post() @Answers(EditionRecord, { status: 201 })
  async add(@Input() command: AddEdition, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetEdition.of, 201)); }

  @Get(':language') @AnswersRecord(EditionRecord)
  async get(@Input() query: GetEdition, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':language') @AnswersRecord(EditionRecord)
  async write(@Input() command: WriteDraft, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetEdition.of, 200)); }

  @Post(':language/submit') @HttpCode(200) @AnswersRecord(EditionRecord)
  async submit(@Input() command: SubmitArticle, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetEdition.of, 200)); }

  @Post(':language/withdraw') @HttpCode(200) @AnswersRecord(EditionRecord)
  async withdraw(@Input() command: WithdrawArticle, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetEdition.of, 200)); }

  @Post(':language/return') @HttpCode(200) @AnswersRecord(EditionRecord)
  async giveBack(@Input() command: ReturnArticle, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetEdition.of, 200)); }

  @Post(':language/approve') @HttpCode(200) @AnswersRecord(EditionRecord)
  async approve(@Input() command: ApproveArticle, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetEdition.of, 200)); }

  @Post(':language/confirm') @HttpCode(200) @AnswersRecord(EditionRecord)
  async confirm(@Input() command: ConfirmArticle, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetEdition.of, 200)); }

  @Get(':language/versions') @AnswersPage(ArticleVersionRow)
  versions(@Input() query: ListArticleVersions) { return this.queries.ask(query); }

  @Get(':language/versions/:number') @Answers(ArticleVersionRecord)
  version(@Input() query: GetArticleVersion) { return this.queries.ask(query); }

  @Post(':language/restore') @HttpCode(200) @AnswersRecord(EditionRecord)
  async restore(@Input() command: RestoreArticleVersion, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetEdition.of, 200)); }
}
