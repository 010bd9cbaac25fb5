import { Controller, Delete, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { ChangeRelation } from '../../application/relations/change-relation.ts';
import { GetRelation, ListRelations } from '../../application/relations/list-relations.ts';
import { RelationRecord } from '../../application/relations/relation-record.ts';
import { RemoveRelation } from '../../application/relations/remove-relation.ts';
import { TellRelation } from '../../application/relations/tell-relation.ts';

/** What persons, and organizations, are to one another. */
@Controller()
export class RelationsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get(':parties/:partyId/relations') @AnswersPage(RelationRecord)
  list(@Input() query: ListRelations) { return this.queries.ask(query); }

  @Post('relations') @AnswersRecord(RelationRecord, 201)
  async tell(@Input() command: TellRelation, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetRelation.of, 201)); }

  @Get('relations/:relationId') @AnswersRecord(RelationRecord)
  async get(@Input() query: GetRelation, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch('relations/:relationId') @AnswersRecord(RelationRecord)
  async change(@Input() command: ChangeRelation, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetRelation.of, 200)); }

  @Delete('relations/:relationId') @Answers(null, { etag: true })
  async remove(@Input() command: RemoveRelation, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetRelation.of, 204)); }
}
