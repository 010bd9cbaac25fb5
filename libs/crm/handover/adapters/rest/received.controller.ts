import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { AcceptBundles, ObjectToBundles } from '../../application/answer-bundles.ts';
import { Briefing, GetBriefing } from '../../application/get-briefing.ts';
import { HoldingKindRecord, ListHoldingKinds } from '../../application/list-holding-kinds.ts';
import { ListMyBundles, ListReceived, MyBundle, ReceivedBundle } from '../../application/list-bundles.ts';
import { SayPartingWords } from '../../application/say-parting-words.ts';

/** What a successor was given, and what a leaver says of it. */
@Controller()
export class ReceivedController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('holding-kinds') @AnswersPage(HoldingKindRecord)
  kinds(@Input() query: ListHoldingKinds) { return this.queries.ask(query); }

  @Get('handovers/received') @AnswersPage(ReceivedBundle)
  list(@Input() query: ListReceived) { return this.queries.ask(query); }

  @Get('handovers/bundles/:bundleId/briefing') @Answers(Briefing)
  briefing(@Input() query: GetBriefing) { return this.queries.ask(query); }

  @Get('handovers/mine') @AnswersPage(MyBundle)
  mine(@Input() query: ListMyBundles) { return this.queries.ask(query); }

  @Post('handovers/mine/words') @Answers(null)
  async words(@Input() command: SayPartingWords, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }

  @Post('handovers/received/accept') @Answers(null)
  async accept(@Input() command: AcceptBundles, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }

  @Post('handovers/received/object') @Answers(null)
  async object(@Input() command: ObjectToBundles, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }
}
