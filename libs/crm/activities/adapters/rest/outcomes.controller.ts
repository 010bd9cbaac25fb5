import { Controller, Delete, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { GetOutcome, ListOutcomes, OutcomeRecord } from '../../application/list-outcomes.ts';
import { AddOutcome, ChangeOutcome, WithdrawOutcome } from '../../application/outcome-commands.ts';

@Controller('activity-outcomes')
export class OutcomesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(OutcomeRecord)
  list(@Input() query: ListOutcomes) { return this.queries.ask(query); }

  @Post() @AnswersRecord(OutcomeRecord, 201)
  async add(@Input() command: AddOutcome, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetOutcome.of, 201)); }

  @Get(':outcomeId') @AnswersRecord(OutcomeRecord)
  async get(@Input() query: GetOutcome, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':outcomeId') @AnswersRecord(OutcomeRecord)
  async change(@Input() command: ChangeOutcome, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetOutcome.of, 200)); }

  @Delete(':outcomeId') @AnswersRecord(OutcomeRecord)
  async withdraw(@Input() command: WithdrawOutcome, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetOutcome.of, 200)); }
}
