import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, Input, respond } from '#platform/http';
import { GetJob, JobRecord } from '#platform/jobs';
import { AuditChain, GetAuditChain } from '../../application/get-audit-chain.ts';
import { VerifyAudit } from '../../application/verify-audit.ts';

@Controller('audit-chain')
export class AuditChainController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @Answers(AuditChain)
  get(@Input() query: GetAuditChain): Promise<AuditChain> {
    return this.queries.ask(query);
  }

  @Post('verify') @HttpCode(202) @Answers(JobRecord, { status: 202 })
  async verify(@Input() command: VerifyAudit, @Res() reply: FastifyReply): Promise<void> { respond(reply, await this.commands.answer(command, GetJob.of, 202)); }
}
