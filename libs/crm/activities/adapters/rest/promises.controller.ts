import { Controller, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { BreakPromise, KeepPromise, WithdrawPromise } from '../../application/close-promise.ts';
import { GetPromise, ListPromises, SearchPromises } from '../../application/list-promises.ts';
import { ChangePromise, MakePromise } from '../../application/promise-commands.ts';
import { PromiseRow } from '../../application/promise-record.ts';

@Controller('promises')
export class PromisesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(PromiseRow)
  list(@Input() query: ListPromises) { return this.queries.ask(query); }

  @Post('search') @HttpCode(200) @AnswersPage(PromiseRow)
  search(@Input() query: SearchPromises) { return this.queries.ask(query); }

  @Post() @AnswersRecord(PromiseRow, 201)
  async make(@Input() command: MakePromise, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPromise.of, 201)); }

  @Get(':promiseId') @AnswersRecord(PromiseRow)
  async get(@Input() query: GetPromise, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':promiseId') @AnswersRecord(PromiseRow)
  async change(@Input() command: ChangePromise, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPromise.of, 200)); }

  @Post(':promiseId/keep') @AnswersRecord(PromiseRow)
  async keep(@Input() command: KeepPromise, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPromise.of, 200)); }

  @Post(':promiseId/break') @AnswersRecord(PromiseRow)
  async break(@Input() command: BreakPromise, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPromise.of, 200)); }

  @Post(':promiseId/withdraw') @AnswersRecord(PromiseRow)
  async withdraw(@Input() command: WithdrawPromise, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPromise.of, 200)); }
}
