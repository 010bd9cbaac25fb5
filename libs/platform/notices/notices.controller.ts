import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { CountNotices, NoticeCount } from './count-notices.ts';
import { GetNotice } from './get-notice.ts';
import { ListNotices } from './list-notices.ts';
import { NoticeRecord } from './notice-record.ts';
import { ReadAllNotices } from './read-all-notices.ts';
import { ReadNotice } from './read-notice.ts';

@Controller('notices')
export class NoticesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(NoticeRecord)
  list(@Input() query: ListNotices) { return this.queries.ask(query); }

  @Get('count') @Answers(NoticeCount)
  count(@Input() query: CountNotices) { return this.queries.ask(query); }

  @Post('read-all') @HttpCode(200) @Answers(NoticeCount)
  async readAll(@Input() command: ReadAllNotices, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => new CountNotices(), 200)); }

  @Get(':noticeId') @Answers(NoticeRecord)
  get(@Input() query: GetNotice) { return this.queries.ask(query); }

  @Post(':noticeId/read') @HttpCode(200) @Answers(NoticeRecord)
  async read(@Input() command: ReadNotice, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetNotice.of, 200)); }
}
