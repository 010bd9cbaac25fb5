import { Controller, Delete, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, Input, respond } from '#platform/http';
import { EndShare } from './end-share.ts';
import { ListShares, SharesOfRecord } from './list-shares.ts';
import { ShareRecord } from './share-record.ts';

/** Single records that others were given; `kind` is a kind of record. */
@Controller('shares')
export class SharesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get(':kind/:recordId') @Answers(SharesOfRecord)
  list(@Input() query: ListShares) { return this.queries.ask(query); }

  @Post(':kind/:recordId') @Answers(SharesOfRecord, { status: 201 })
  async share(@Input() command: ShareRecord, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, (id) => ListShares.of(command.kind, id), 201)); }

  @Delete(':kind/:recordId/:shareId') @Answers(null)
  async end(@Input() command: EndShare, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }
}
