import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { GetJob, JobRecord } from '#platform/jobs';
import { FolderRowRecord, ListFolderRows } from '../../../application/folder/list-folder-rows.ts';
import { StartFolderExport } from '../../../application/folder/start-folder-export.ts';
import { BringInFolder, RehearseFolder } from '../../../application/folder/start-folder-import.ts';

/** The knowledge base as a folder of Markdown. */
@Controller('knowledge-folder')
export class FolderController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Post('rehearsals') @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async rehearse(@Input() command: RehearseFolder, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }

  @Post('imports') @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async bringIn(@Input() command: BringInFolder, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }

  @Post('exports') @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async export(@Input() command: StartFolderExport, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }

  @Get('imports/:jobId/rows') @AnswersPage(FolderRowRecord)
  rows(@Input() query: ListFolderRows) { return this.queries.ask(query); }
}
