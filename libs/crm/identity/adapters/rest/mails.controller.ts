import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { ListMails, MailRecord } from '../../application/list-mails.ts';
import { SendMailAgain } from '../../application/send-mail-again.ts';

@Controller('mails')
export class MailsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(MailRecord)
  list(@Input() query: ListMails): Promise<Page<MailRecord>> {
    return this.queries.ask(query);
  }

  @Post(':mailId/again') @Answers(null)
  async again(@Input() command: SendMailAgain, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, () => null, 204));
  }
}
