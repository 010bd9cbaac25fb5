import { Controller, Delete, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AddEmployment } from '../../application/add-employment.ts';
import { AddPerson } from '../../application/add-person.ts';
import { ChangeEmployment } from '../../application/change-employment.ts';
import { ChangePerson } from '../../application/change-person.ts';
import { GetPerson } from '../../application/get-person.ts';
import { ListPersons, SearchPersons } from '../../application/list-persons.ts';
import { MovePerson } from '../../application/move-person.ts';
import { PersonRecord, PersonRow } from '../../application/party-record.ts';
import { RemoveEmployment } from '../../application/remove-employment.ts';

@Controller('persons')
export class PersonsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(PersonRow)
  list(@Input() query: ListPersons) { return this.queries.ask(query); }

  @Post('search') @HttpCode(200) @AnswersPage(PersonRow)
  search(@Input() query: SearchPersons) { return this.queries.ask(query); }

  @Post() @AnswersRecord(PersonRecord, 201)
  async add(@Input() command: AddPerson, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPerson.of, 201)); }

  @Get(':personId') @AnswersRecord(PersonRecord)
  async get(@Input() query: GetPerson, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':personId') @AnswersRecord(PersonRecord)
  async change(@Input() command: ChangePerson, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPerson.of, 200)); }

  @Post(':personId/move') @AnswersRecord(PersonRecord)
  async move(@Input() command: MovePerson, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPerson.of, 200)); }

  @Post(':personId/employments') @AnswersRecord(PersonRecord, 201)
  async employ(@Input() command: AddEmployment, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPerson.of, 201)); }

  @Patch(':personId/employments/:employmentId') @AnswersRecord(PersonRecord)
  async changeEmployment(@Input() command: ChangeEmployment, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPerson.of, 200)); }

  @Delete(':personId/employments/:employmentId') @AnswersRecord(PersonRecord)
  async removeEmployment(@Input() command: RemoveEmployment, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPerson.of, 200)); }
}
