import { Controller, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { buildMessage, type Page } from '#platform/fields';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AddRole } from '../../application/add-role.ts';
import { ChangeRole } from '../../application/change-role.ts';
import { GetRole } from '../../application/get-role.ts';
import { ListRoles } from '../../application/list-roles.ts';
import { RoleRecord } from '../../application/role-record.ts';

const readOf = (roleId: string): GetRole => buildMessage(GetRole, { roleId });

@Controller('roles')
export class RolesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(RoleRecord)
  list(@Input() query: ListRoles): Promise<Page<RoleRecord>> {
    return this.queries.ask(query);
  }

  @Get(':roleId') @AnswersRecord(RoleRecord)
  async get(@Input() query: GetRole, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 200, body: await this.queries.ask(query) });
  }

  @Post() @AnswersRecord(RoleRecord, 201)
  async add(@Input() command: AddRole, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 201));
  }

  @Patch(':roleId') @AnswersRecord(RoleRecord)
  async change(@Input() command: ChangeRole, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, readOf, 200));
  }
}
