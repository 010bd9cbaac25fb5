import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { DealLineRow } from '../../application/deal-line-row.ts';
import { DemandSignalRow } from '../../application/demand-signal-row.ts';
import { GetDemandSignal, ListDealLines, ListDemandSignals, SearchDealLines, SearchDemandSignals } from '../../application/list-deals.ts';
import { RecordDemand } from '../../application/record-demand.ts';

@Controller()
export class DemandController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('demand-signals') @AnswersPage(DemandSignalRow)
  list(@Input() query: ListDemandSignals) { return this.queries.ask(query); }

  @Post('demand-signals/search') @HttpCode(200) @AnswersPage(DemandSignalRow)
  search(@Input() query: SearchDemandSignals) { return this.queries.ask(query); }

  @Post('demand-signals') @AnswersRecord(DemandSignalRow, 201)
  async record(@Input() command: RecordDemand, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetDemandSignal.of, 201)); }

  @Get('demand-signals/:demandSignalId') @AnswersRecord(DemandSignalRow)
  async get(@Input() query: GetDemandSignal, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Get('deal-lines') @AnswersPage(DealLineRow)
  lines(@Input() query: ListDealLines) { return this.queries.ask(query); }

  @Post('deal-lines/search') @HttpCode(200) @AnswersPage(DealLineRow)
  searchLines(@Input() query: SearchDealLines) { return this.queries.ask(query); }
}
