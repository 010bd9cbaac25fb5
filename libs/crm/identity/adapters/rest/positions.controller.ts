import { Controller, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { buildMessage, type Page } from '#platform/fields';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AddPosition } from '../../application/add-position.ts';
import { ChangePosition } from '../../application/change-position.ts';
import { GetPosition } from '../../application/get-position.ts';
import { ListPositions } from '../../application/list-positions.ts';
import { PositionRecord } from '../../application/position-record.ts';

const readOf = (positionId: string): GetPosition => buildMessage(GetPosition, { positionId });

@Controller('positions')
export class PositionsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(PositionRecord)
  list(@Input() query: ListPositions): Promise<Page<PositionRecord>> {
    return this.queries.ask(query);
  }

  @Get(':positionId') @AnswersRecord(PositionRecord)
  async get(@Input() query: GetPosition, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 200, body: await this.queries.ask(query) });
  }

  @Post() @AnswersRecord(PositionRecord, 201)
  async add(@Input() command: AddPosition, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 201));
  }

  @Patch(':positionId') @AnswersRecord(PositionRecord)
  async change(@Input() command: ChangePosition, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 200));
  }
}
