import { Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands } from '#platform/bus';
import { Answers, Input, respond } from '#platform/http';
import { GetJob, JobRecord } from '#platform/jobs';
import { StartExport } from '../../application/start-export.ts';

@Controller('exports')
export class ExportsController {
  constructor(private readonly commands: Commands) {}

  @Post() @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async start(@Input() command: StartExport, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }
}
