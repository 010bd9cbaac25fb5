import { Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { CancelJob } from './cancel-job.ts';
import { GetJob } from './get-job.ts';
import { JobRecord } from './job-record.ts';
import { ListJobs } from './list-jobs.ts';
import { ResumeJob } from './resume-job.ts';

@Controller('jobs')
export class JobsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(JobRecord)
  list(@Input() query: ListJobs) { return this.queries.ask(query); }

  @Get(':jobId') @Answers(JobRecord)
  get(@Input() query: GetJob) { return this.queries.ask(query); }

  @Delete(':jobId') @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async cancel(@Input() command: CancelJob, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }

  @Post(':jobId/resume') @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async resume(@Input() command: ResumeJob, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }
}
