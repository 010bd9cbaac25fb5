import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { GetJob, JobRecord } from '#platform/jobs';
import { AssignBundles } from '../../application/assign-bundles.ts';
import { CutAccess } from '../../application/cut-access.ts';
import { DistributeHandover } from '../../application/distribute-handover.ts';
import { CloseHandover, WithdrawHandover } from '../../application/end-handover.ts';
import { GetPlan, HandoverPlan } from '../../application/get-plan.ts';
import { HandoverRecord } from '../../application/handover-record.ts';
import { BundleRecord, ListBundles } from '../../application/list-bundles.ts';
import { GetHandover, ListHandovers } from '../../application/list-handovers.ts';
import { HoldingRecord, ItemRecord, ListHoldings, ListItems } from '../../application/list-items.ts';
import { MoveHandover, ReverseHandover } from '../../application/move-handover.ts';
import { OpenHandover } from '../../application/open-handover.ts';
import { GetReading, Reading } from '../../application/traces/get-reading.ts';
import { ListTakenOut, TakenOut } from '../../application/traces/list-taken-out.ts';

/** Hand-overs, for whoever leads them. */
@Controller('handovers')
export class HandoversController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(HandoverRecord)
  list(@Input() query: ListHandovers) { return this.queries.ask(query); }

  @Post() @AnswersRecord(HandoverRecord, 201)
  async open(@Input() command: OpenHandover, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetHandover.of, 201)); }

  @Get(':handoverId') @AnswersRecord(HandoverRecord)
  async get(@Input() query: GetHandover, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Get(':handoverId/holdings') @AnswersPage(HoldingRecord)
  holdings(@Input() query: ListHoldings) { return this.queries.ask(query); }

  @Get(':handoverId/items') @AnswersPage(ItemRecord)
  items(@Input() query: ListItems) { return this.queries.ask(query); }

  @Get(':handoverId/bundles') @AnswersPage(BundleRecord)
  bundles(@Input() query: ListBundles) { return this.queries.ask(query); }

  @Get(':handoverId/plan') @Answers(HandoverPlan)
  plan(@Input() query: GetPlan) { return this.queries.ask(query); }

  @Get(':handoverId/taken-out') @AnswersPage(TakenOut)
  takenOut(@Input() query: ListTakenOut) { return this.queries.ask(query); }

  @Get(':handoverId/reading') @Answers(Reading)
  reading(@Input() query: GetReading) { return this.queries.ask(query); }

  @Post(':handoverId/distribute') @HttpCode(200) @AnswersRecord(HandoverRecord)
  async distribute(@Input() command: DistributeHandover, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetHandover.of, 200)); }

  @Post(':handoverId/assign') @HttpCode(200) @AnswersRecord(HandoverRecord)
  async assign(@Input() command: AssignBundles, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetHandover.of, 200)); }

  @Post(':handoverId/move') @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async move(@Input() command: MoveHandover, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }

  @Post(':handoverId/reverse') @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async reverse(@Input() command: ReverseHandover, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }

  @Post(':handoverId/cut-access') @HttpCode(200) @AnswersRecord(HandoverRecord)
  async cutAccess(@Input() command: CutAccess, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetHandover.of, 200)); }

  @Post(':handoverId/close') @HttpCode(200) @AnswersRecord(HandoverRecord)
  async close(@Input() command: CloseHandover, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetHandover.of, 200)); }

  @Post(':handoverId/withdraw') @HttpCode(200) @AnswersRecord(HandoverRecord)
  async withdraw(@Input() command: WithdrawHandover, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetHandover.of, 200)); }
}
