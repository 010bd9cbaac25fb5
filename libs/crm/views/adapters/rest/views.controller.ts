import { Controller, Delete, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { ChangeView } from '../../application/change-view.ts';
import { GetView, ListViews, SavedViewRecord } from '../../application/list-views.ts';
import { PinView } from '../../application/pin-view.ts';
import { RemoveView } from '../../application/remove-view.ts';
import { SaveView } from '../../application/save-view.ts';

@Controller('saved-views')
export class ViewsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(SavedViewRecord)
  list(@Input() query: ListViews) { return this.queries.ask(query); }

  @Post() @AnswersRecord(SavedViewRecord, 201)
  async save(@Input() command: SaveView, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetView.of, 201)); }

  @Get(':viewId') @AnswersRecord(SavedViewRecord)
  async get(@Input() query: GetView, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':viewId') @AnswersRecord(SavedViewRecord)
  async change(@Input() command: ChangeView, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetView.of, 200)); }

  @Delete(':viewId') @HttpCode(204) @Answers(null, { etag: true })
  async remove(@Input() command: RemoveView, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }

  @Post(':viewId/pin') @HttpCode(200) @Answers(SavedViewRecord)
  async pin(@Input() command: PinView, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetView.of, 200)); }
}
