import { Controller, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { GetJob, JobRecord } from '#platform/jobs';
import { ChangeImport } from '../../application/change-import.ts';
import { CheckImport } from '../../application/check-import.ts';
import { GetImport, ListImports } from '../../application/get-import.ts';
import { ImportRecord, ImportRow } from '../../application/import-record.ts';
import { ImportFieldRecord, ListImportFields } from '../../application/list-import-fields.ts';
import { ListImportRows, ProtocolRecord } from '../../application/list-import-rows.ts';
import { OpenImport } from '../../application/open-import.ts';
import { PreviewImport, PreviewRow } from '../../application/preview-import.ts';
import { RunImport } from '../../application/run-import.ts';

@Controller()
export class ImportsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('import-fields') @AnswersPage(ImportFieldRecord)
  fields(@Input() query: ListImportFields) { return this.queries.ask(query); }

  @Get('imports') @AnswersPage(ImportRow)
  list(@Input() query: ListImports) { return this.queries.ask(query); }

  @Post('imports') @AnswersRecord(ImportRecord, 201)
  async open(@Input() command: OpenImport, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetImport.of, 201)); }

  @Get('imports/:importId') @AnswersRecord(ImportRecord)
  async get(@Input() query: GetImport, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch('imports/:importId') @AnswersRecord(ImportRecord)
  async change(@Input() command: ChangeImport, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetImport.of, 200)); }

  @Get('imports/:importId/preview') @AnswersPage(PreviewRow)
  preview(@Input() query: PreviewImport) { return this.queries.ask(query); }

  @Get('imports/:importId/rows') @AnswersPage(ProtocolRecord)
  rows(@Input() query: ListImportRows) { return this.queries.ask(query); }

  @Post('imports/:importId/check') @Answers(JobRecord, { status: 202 })
  async check(@Input() command: CheckImport, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }

  @Post('imports/:importId/run') @Answers(JobRecord, { status: 202 })
  async run(@Input() command: RunImport, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }
}
