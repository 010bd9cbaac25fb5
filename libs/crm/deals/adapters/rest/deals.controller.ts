import { Controller, Delete, Get, HttpCode, Patch, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { HistoryRow } from '#crm/contacts';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AssignDeal } from '../../application/assign-deal.ts';
import { ChangeDeal } from '../../application/change-deal.ts';
import { DealPath, GetDealHistory, GetDealPath } from '../../application/deal-path.ts';
import { DealRecord, DealRow } from '../../application/deal-record.ts';
import { GetRemovedDeal } from '../../application/get-removed-deal.ts';
import { GetDeal, ListDeals, SearchDeals } from '../../application/list-deals.ts';
import { NameCompetitors } from '../../application/name-competitors.ts';
import { NamePeople } from '../../application/name-people.ts';
import { NameTeam } from '../../application/name-team.ts';
import { OpenDeal } from '../../application/open-deal.ts';
import { RemoveDeal } from '../../application/remove-deal.ts';
import { RestoreDeal } from '../../application/restore-deal.ts';
import { SayLineItems } from '../../application/say-line-items.ts';

@Controller('deals')
export class DealsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(DealRow)
  list(@Input() query: ListDeals) { return this.queries.ask(query); }

  @Post('search') @HttpCode(200) @AnswersPage(DealRow)
  search(@Input() query: SearchDeals) { return this.queries.ask(query); }

  @Post() @AnswersRecord(DealRecord, 201)
  async open(@Input() command: OpenDeal, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetDeal.of, 201)); }

  @Get(':dealId') @AnswersRecord(DealRecord)
  async get(@Input() query: GetDeal, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':dealId') @AnswersRecord(DealRecord)
  async change(@Input() command: ChangeDeal, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetDeal.of, 200)); }

  @Delete(':dealId') @Answers(null, { etag: true })
  async remove(@Input() command: RemoveDeal, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetRemovedDeal.of, 204)); }

  @Post(':dealId/restore') @AnswersRecord(DealRecord)
  async restore(@Input() command: RestoreDeal, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetDeal.of, 200)); }

  @Post(':dealId/assign') @AnswersRecord(DealRecord)
  async assign(@Input() command: AssignDeal, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetDeal.of, 200)); }

  @Put(':dealId/line-items') @AnswersRecord(DealRecord)
  async lineItems(@Input() command: SayLineItems, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetDeal.of, 200)); }

  @Put(':dealId/people') @AnswersRecord(DealRecord)
  async people(@Input() command: NamePeople, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetDeal.of, 200)); }

  @Put(':dealId/team') @AnswersRecord(DealRecord)
  async team(@Input() command: NameTeam, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetDeal.of, 200)); }

  @Put(':dealId/competitors') @AnswersRecord(DealRecord)
  async competitors(@Input() command: NameCompetitors, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetDeal.of, 200)); }

  @Get(':dealId/stages') @Answers(DealPath)
  path(@Input() query: GetDealPath) { return this.queries.ask(query); }

  @Get(':dealId/history') @AnswersPage(HistoryRow)
  history(@Input() query: GetDealHistory) { return this.queries.ask(query); }
}
