import { Controller, Delete, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AddCompetitor, ChangeCompetitor, WithdrawCompetitor } from '../../application/competitor-commands.ts';
import { CompetitorRecord, GetCompetitor, GetLossReason, GetProduct, ListCompetitors, ListLossReasons, ListProducts, LossReasonRecord, ProductRecord } from '../../application/list-records.ts';
import { AddProduct, ChangeProduct, WithdrawProduct } from '../../application/product-commands.ts';
import { AddLossReason, ChangeLossReason, WithdrawLossReason } from '../../application/reason-commands.ts';

@Controller('loss-reasons')
export class LossReasonsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(LossReasonRecord)
  list(@Input() query: ListLossReasons) { return this.queries.ask(query); }

  @Post() @AnswersRecord(LossReasonRecord, 201)
  async add(@Input() command: AddLossReason, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetLossReason.of, 201)); }

  @Get(':lossReasonId') @AnswersRecord(LossReasonRecord)
  async get(@Input() query: GetLossReason, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':lossReasonId') @AnswersRecord(LossReasonRecord)
  async change(@Input() command: ChangeLossReason, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetLossReason.of, 200)); }

  @Delete(':lossReasonId') @AnswersRecord(LossReasonRecord)
  async withdraw(@Input() command: WithdrawLossReason, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetLossReason.of, 200)); }
}

@Controller('products')
export class ProductsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(ProductRecord)
  list(@Input() query: ListProducts) { return this.queries.ask(query); }

  @Post() @AnswersRecord(ProductRecord, 201)
  async add(@Input() command: AddProduct, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetProduct.of, 201)); }

  @Get(':productId') @AnswersRecord(ProductRecord)
  async get(@Input() query: GetProduct, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':productId') @AnswersRecord(ProductRecord)
  async change(@Input() command: ChangeProduct, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetProduct.of, 200)); }

  @Delete(':productId') @AnswersRecord(ProductRecord)
  async withdraw(@Input() command: WithdrawProduct, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetProduct.of, 200)); }
}

@Controller('competitors')
export class CompetitorsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(CompetitorRecord)
  list(@Input() query: ListCompetitors) { return this.queries.ask(query); }

  @Post() @AnswersRecord(CompetitorRecord, 201)
  async add(@Input() command: AddCompetitor, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetCompetitor.of, 201)); }

  @Get(':competitorId') @AnswersRecord(CompetitorRecord)
  async get(@Input() query: GetCompetitor, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':competitorId') @AnswersRecord(CompetitorRecord)
  async change(@Input() command: ChangeCompetitor, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetCompetitor.of, 200)); }

  @Delete(':competitorId') @AnswersRecord(CompetitorRecord)
  async withdraw(@Input() command: WithdrawCompetitor, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetCompetitor.of, 200)); }
}
