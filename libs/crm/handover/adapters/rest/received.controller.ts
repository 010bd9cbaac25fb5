import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { AcceptBundles, ObjectToBundles } from '../../application/answer-bundles.ts';
import { ListReceived, ReceivedBundle } from '../../application/list-bundles.ts';

/** What a successor was given. */
@Controller('handovers/received')
export class ReceivedController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(ReceivedBundle)
  list(@Input() query: ListReceived) { return this.queries.ask(query); }

  @Post('accept') @Answers(null)
  async accept(@Input() command: AcceptBundles, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }

  @Post('object') @Answers(null)
  async object(@Input() command: ObjectToBundles, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }
}
