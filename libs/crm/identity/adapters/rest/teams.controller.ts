import { Controller, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { buildMessage, type Page } from '#platform/fields';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AddTeam } from '../../application/add-team.ts';
import { ChangeTeam } from '../../application/change-team.ts';
import { GetTeam } from '../../application/get-team.ts';
import { ListTeams } from '../../application/list-teams.ts';
import { TeamRecord } from '../../application/team-record.ts';

const readOf = (teamId: string): GetTeam => buildMessage(GetTeam, { teamId });

@Controller('teams')
export class TeamsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(TeamRecord)
  list(@Input() query: ListTeams): Promise<Page<TeamRecord>> {
    return this.queries.ask(query);
  }

  @Get(':teamId') @AnswersRecord(TeamRecord)
  async get(@Input() query: GetTeam, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 200, body: await this.queries.ask(query) });
  }

  @Post() @AnswersRecord(TeamRecord, 201)
  async add(@Input() command: AddTeam, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 201));
  }

  @Patch(':teamId') @AnswersRecord(TeamRecord)
  async change(@Input() command: ChangeTeam, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 200));
  }
}
