import { Controller, Delete, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import type { Command } from '#platform/kernel';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { AddBusinessLine, AddTag, AddTier } from '../../application/catalogue-commands.ts';
import { ChangeTier, RenameBusinessLine, RenameTag } from '../../application/change-catalogue.ts';
import { CatalogueEntry, ListBusinessLines, ListTags, ListTerritories, ListTiers, NewCatalogueEntry } from '../../application/list-catalogue.ts';
import { RetireBusinessLine, RetireTag, RetireTier } from '../../application/retire-catalogue-entry.ts';
import { AddTerritory, RenameTerritory, RetireTerritory } from '../../application/territory-commands.ts';

@Controller()
export class CataloguesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('tags') @AnswersPage(CatalogueEntry)
  tags(@Input() query: ListTags) { return this.queries.ask(query); }

  @Post('tags') @Answers(NewCatalogueEntry, { status: 201 })
  async addTag(@Input() command: AddTag, @Res() reply: FastifyReply) { await this.added(command, reply); }

  @Patch('tags/:tagId') @Answers(null, { etag: true })
  async changeTag(@Input() command: RenameTag, @Res() reply: FastifyReply) { await this.done(command, reply); }

  @Delete('tags/:tagId') @Answers(null, { etag: true })
  async retireTag(@Input() command: RetireTag, @Res() reply: FastifyReply) { await this.done(command, reply); }

  @Get('tiers') @AnswersPage(CatalogueEntry)
  tiers(@Input() query: ListTiers) { return this.queries.ask(query); }

  @Post('tiers') @Answers(NewCatalogueEntry, { status: 201 })
  async addTier(@Input() command: AddTier, @Res() reply: FastifyReply) { await this.added(command, reply); }

  @Patch('tiers/:tierId') @Answers(null, { etag: true })
  async changeTier(@Input() command: ChangeTier, @Res() reply: FastifyReply) { await this.done(command, reply); }

  @Delete('tiers/:tierId') @Answers(null, { etag: true })
  async retireTier(@Input() command: RetireTier, @Res() reply: FastifyReply) { await this.done(command, reply); }

  @Get('business-lines') @AnswersPage(CatalogueEntry)
  businessLines(@Input() query: ListBusinessLines) { return this.queries.ask(query); }

  @Post('business-lines') @Answers(NewCatalogueEntry, { status: 201 })
  async addBusinessLine(@Input() command: AddBusinessLine, @Res() reply: FastifyReply) { await this.added(command, reply); }

  @Patch('business-lines/:businessLineId') @Answers(null, { etag: true })
  async changeBusinessLine(@Input() command: RenameBusinessLine, @Res() reply: FastifyReply) { await this.done(command, reply); }

  @Delete('business-lines/:businessLineId') @Answers(null, { etag: true })
  async retireBusinessLine(@Input() command: RetireBusinessLine, @Res() reply: FastifyReply) { await this.done(command, reply); }

  @Get('territories') @AnswersPage(CatalogueEntry)
  territories(@Input() query: ListTerritories) { return this.queries.ask(query); }

  @Post('territories') @Answers(NewCatalogueEntry, { status: 201 })
  async addTerritory(@Input() command: AddTerritory, @Res() reply: FastifyReply) { await this.added(command, reply); }

  @Patch('territories/:territoryId') @Answers(null, { etag: true })
  async changeTerritory(@Input() command: RenameTerritory, @Res() reply: FastifyReply) { await this.done(command, reply); }

  @Delete('territories/:territoryId') @Answers(null, { etag: true })
  async retireTerritory(@Input() command: RetireTerritory, @Res() reply: FastifyReply) { await this.done(command, reply); }

  private async done(command: Command<string>, reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, () => null, 204));
  }

  private async added(command: AddTag | AddTier | AddBusinessLine | AddTerritory, reply: FastifyReply): Promise<void> {
    const { status, body, replayed } = await this.commands.answer(command, () => null, 201);
    respond(reply, { status, body: typeof body === 'string' ? { id: body } : body, ...(replayed && { replayed }) });
  }
}
