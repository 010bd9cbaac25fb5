import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { AddBusinessLine, AddTag, AddTier } from '../../application/catalogue-commands.ts';
import { CatalogueEntry, ListBusinessLines, ListTags, ListTiers, NewCatalogueEntry } from '../../application/list-catalogue.ts';

@Controller()
export class CataloguesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('tags') @AnswersPage(CatalogueEntry)
  tags(@Input() query: ListTags) { return this.queries.ask(query); }

  @Post('tags') @Answers(NewCatalogueEntry, { status: 201 })
  async addTag(@Input() command: AddTag, @Res() reply: FastifyReply) { await this.added(command, reply); }

  @Get('tiers') @AnswersPage(CatalogueEntry)
  tiers(@Input() query: ListTiers) { return this.queries.ask(query); }

  @Post('tiers') @Answers(NewCatalogueEntry, { status: 201 })
  async addTier(@Input() command: AddTier, @Res() reply: FastifyReply) { await this.added(command, reply); }

  @Get('business-lines') @AnswersPage(CatalogueEntry)
  businessLines(@Input() query: ListBusinessLines) { return this.queries.ask(query); }

  @Post('business-lines') @Answers(NewCatalogueEntry, { status: 201 })
  async addBusinessLine(@Input() command: AddBusinessLine, @Res() reply: FastifyReply) { await this.added(command, reply); }

  private async added(command: AddTag | AddTier | AddBusinessLine, reply: FastifyReply): Promise<void> {
    const { status, body, replayed } = await this.commands.answer(command, () => null, 201);
    respond(reply, { status, body: typeof body === 'string' ? { id: body } : body, ...(replayed && { replayed }) });
  }
}
