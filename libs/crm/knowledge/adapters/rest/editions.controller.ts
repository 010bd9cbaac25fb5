import { Controller, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { AnswersRecord, Input, respond } from '#platform/http';
import { EditionRecord, GetEdition } from '../../application/articles/edition-record.ts';
import { ApproveArticle, ConfirmArticle, ReturnArticle, SubmitArticle, WithdrawArticle } from '../../application/articles/review-commands.ts';
import { AddEdition, WriteDraft } from '../../application/articles/write-draft.ts';

/** The texts of an article at work. */
@Controller('articles/:articleId/editions')
export class EditionsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Post() @AnswersRecord(EditionRecord, 201)
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
}
