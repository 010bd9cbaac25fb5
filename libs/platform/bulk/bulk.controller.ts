import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { GetJob, JobRecord } from '#platform/jobs';
import { BulkKindRecord, GetBulkKind } from './get-bulk-kind.ts';
import { BulkRowRecord, ListBulkRows } from './list-bulk-rows.ts';
import { BulkPreview, PreviewBulk } from './preview-bulk.ts';
import { StartBulk } from './start-bulk.ts';
import { UndoBulk } from './undo-bulk.ts';

@Controller()
export class BulkController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('bulk-kinds/:kind') @Answers(BulkKindRecord)
  kind(@Input() query: GetBulkKind) { return this.queries.ask(query); }

  @Post('bulk/:kind/preview') @HttpCode(200) @Answers(BulkPreview)
  preview(@Input() query: PreviewBulk) { return this.queries.ask(query); }

  @Post('bulk/:kind') @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async start(@Input() command: StartBulk, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }

  @Get('bulk/:jobId/rows') @AnswersPage(BulkRowRecord)
  rows(@Input() query: ListBulkRows) { return this.queries.ask(query); }

  @Post('bulk/:jobId/undo') @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async undo(@Input() command: UndoBulk, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }
}
