import { Controller, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AddOrganization } from '../../application/add-organization.ts';
import { ChangeOrganization } from '../../application/change-organization.ts';
import { GetOrganization } from '../../application/get-organization.ts';
import { ListOrganizations, SearchOrganizations } from '../../application/list-organizations.ts';
import { ColleagueRow, ListPeopleOfOrganization } from '../../application/list-people-of-organization.ts';
import { OrganizationRecord, OrganizationRow } from '../../application/organization-record.ts';

@Controller('organizations')
export class OrganizationsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(OrganizationRow)
  list(@Input() query: ListOrganizations) { return this.queries.ask(query); }

  @Post('search') @HttpCode(200) @AnswersPage(OrganizationRow)
  search(@Input() query: SearchOrganizations) { return this.queries.ask(query); }

  @Post() @AnswersRecord(OrganizationRecord, 201)
  async add(@Input() command: AddOrganization, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetOrganization.of, 201)); }

  @Get(':organizationId') @AnswersRecord(OrganizationRecord)
  async get(@Input() query: GetOrganization, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':organizationId') @AnswersRecord(OrganizationRecord)
  async change(@Input() command: ChangeOrganization, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetOrganization.of, 200)); }

  @Get(':organizationId/people') @AnswersPage(ColleagueRow)
  people(@Input() query: ListPeopleOfOrganization) { return this.queries.ask(query); }
}
