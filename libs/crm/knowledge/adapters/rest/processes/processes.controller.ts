import { Controller, Delete, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AddProcess } from '../../../application/processes/add-process.ts';
import { ChangeProcess } from '../../../application/processes/change-process.ts';
import { FindHelp, Help } from '../../../application/processes/find-help.ts';
import { ListProcessChoices, ProcessChoices } from '../../../application/processes/list-process-choices.ts';
import { GetProcess, GetProcessDraft, ListProcesses } from '../../../application/processes/list-processes.ts';
import { ProcessDraft, ProcessRecord, ProcessRow } from '../../../application/processes/process-records.ts';
import { GetProcessVersion, ListProcessVersions, PreviewPublication, ProcessDifference, ProcessVersionRecord, ProcessVersionRow } from '../../../application/processes/process-versions.ts';
import { PublishProcess } from '../../../application/processes/publish-process.ts';
import { RemoveProcess } from '../../../application/processes/remove-process.ts';
import { RestoreProcess } from '../../../application/processes/restore-process.ts';

@Controller()
export class ProcessesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('help') @Answers(Help)
  help(@Input() query: FindHelp) { return this.queries.ask(query); }

  @Get('process-choices') @Answers(ProcessChoices)
  choices(@Input() query: ListProcessChoices) { return this.queries.ask(query); }

  @Get('processes') @AnswersPage(ProcessRow)
  list(@Input() query: ListProcesses) { return this.queries.ask(query); }

  @Post('processes') @AnswersRecord(ProcessDraft, 201)
  async add(@Input() command: AddProcess, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetProcessDraft.of, 201)); }

  @Get('processes/:processId') @Answers(ProcessRecord)
  get(@Input() query: GetProcess) { return this.queries.ask(query); }

  @Get('processes/:processId/draft') @AnswersRecord(ProcessDraft)
  async draft(@Input() query: GetProcessDraft, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch('processes/:processId') @AnswersRecord(ProcessDraft)
  async change(@Input() command: ChangeProcess, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetProcessDraft.of, 200)); }

  @Delete('processes/:processId') @HttpCode(204) @Answers(null, { etag: true })
  async remove(@Input() command: RemoveProcess, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }

  @Get('processes/:processId/difference') @Answers(ProcessDifference)
  preview(@Input() query: PreviewPublication) { return this.queries.ask(query); }

  @Post('processes/:processId/publish') @HttpCode(200) @AnswersRecord(ProcessDraft)
  async publish(@Input() command: PublishProcess, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetProcessDraft.of, 200)); }

  @Post('processes/:processId/restore') @HttpCode(200) @AnswersRecord(ProcessDraft)
  async restore(@Input() command: RestoreProcess, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetProcessDraft.of, 200)); }

  @Get('processes/:processId/versions') @AnswersPage(ProcessVersionRow)
  versions(@Input() query: ListProcessVersions) { return this.queries.ask(query); }

  @Get('processes/:processId/versions/:versionId') @Answers(ProcessVersionRecord)
  version(@Input() query: GetProcessVersion) { return this.queries.ask(query); }
}
