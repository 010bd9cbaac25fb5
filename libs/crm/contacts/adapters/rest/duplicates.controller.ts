import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { DismissDuplicate } from '../../application/dismiss-duplicate.ts';
import { DuplicateRecord, GetDuplicate, ListDuplicates } from '../../application/list-duplicates.ts';

@Controller('duplicates')
export class DuplicatesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(DuplicateRecord)
  list(@Input() query: ListDuplicates) { return this.queries.ask(query); }

  @Get(':duplicateId') @AnswersRecord(DuplicateRecord)
  async get(@Input() query: GetDuplicate, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Post(':duplicateId/dismiss') @AnswersRecord(DuplicateRecord)
  async dismiss(@Input() command: DismissDuplicate, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetDuplicate.of, 200)); }
}
