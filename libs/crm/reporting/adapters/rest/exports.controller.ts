import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { GetJob, JobRecord } from '#platform/jobs';
import { ExportRecord, ListExports } from '../../application/list-exports.ts';
import { StartExport } from '../../application/start-export.ts';

@Controller('exports')
export class ExportsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(ExportRecord)
  list(@Input() query: ListExports) { return this.queries.ask(query); }

  @Post() @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async start(@Input() command: StartExport, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }
}
