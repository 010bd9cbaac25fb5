import { Controller, Delete, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { GetPipeline, ListPipelines, PipelineRecord } from '../../application/list-records.ts';
import { AddPipeline, ChangePipeline, RemovePipeline } from '../../application/pipeline-commands.ts';
import { AddStage, ChangeStage, RemoveStage } from '../../application/stage-commands.ts';

/** A stage has no version of its own: whoever changes one says which pipeline was seen. */
@Controller('pipelines')
export class PipelinesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(PipelineRecord)
  list(@Input() query: ListPipelines) { return this.queries.ask(query); }

  @Post() @AnswersRecord(PipelineRecord, 201)
  async add(@Input() command: AddPipeline, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPipeline.of, 201)); }

  @Get(':pipelineId') @AnswersRecord(PipelineRecord)
  async get(@Input() query: GetPipeline, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':pipelineId') @AnswersRecord(PipelineRecord)
  async change(@Input() command: ChangePipeline, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPipeline.of, 200)); }

  @Delete(':pipelineId') @Answers(null, { etag: true })
  async remove(@Input() command: RemovePipeline, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }

  @Post(':pipelineId/stages') @AnswersRecord(PipelineRecord, 201)
  async addStage(@Input() command: AddStage, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPipeline.of, 201)); }

  @Patch(':pipelineId/stages/:stageId') @AnswersRecord(PipelineRecord)
  async changeStage(@Input() command: ChangeStage, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPipeline.of, 200)); }

  @Delete(':pipelineId/stages/:stageId') @AnswersRecord(PipelineRecord)
  async removeStage(@Input() command: RemoveStage, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetPipeline.of, 200)); }
}
