import { Controller, Get, Patch, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { AnswersRecord, Input, respond } from '#platform/http';
import { ChangeWorkingCalendar } from './change-working-calendar.ts';
import { GetWorkingCalendar, WorkingCalendarRecord } from './get-working-calendar.ts';

@Controller('working-calendar')
export class CalendarController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersRecord(WorkingCalendarRecord)
  async get(@Input() query: GetWorkingCalendar, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch() @AnswersRecord(WorkingCalendarRecord)
  async change(@Input() command: ChangeWorkingCalendar, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetWorkingCalendar.of, 200)); }
}
