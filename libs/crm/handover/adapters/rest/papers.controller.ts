import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Queries } from '#platform/bus';
import { attachment } from '#platform/files';
import { Answers, Input } from '#platform/http';
import { GetBriefingPaper, GetReceivedPaper, type Paper } from '../../application/paper/get-briefing-paper.ts';

const pdf = 'application/pdf';

/** Briefings as they are taken along. */
@Controller('handovers')
export class PapersController {
  constructor(private readonly queries: Queries) {}

  @Get('bundles/:bundleId/briefing.pdf') @Answers(null, { status: 200, mediaType: pdf })
  async one(@Input() query: GetBriefingPaper, @Res() reply: FastifyReply): Promise<void> { send(await this.queries.ask(query), reply); }

  @Get('received/briefings.pdf') @Answers(null, { status: 200, mediaType: pdf })
  async received(@Input() query: GetReceivedPaper, @Res() reply: FastifyReply): Promise<void> { send(await this.queries.ask(query), reply); }
}

function send({ name, bytes }: Paper, reply: FastifyReply): void {
  void reply.headers({ 'content-type': pdf, 'content-disposition': attachment(name), 'content-length': String(bytes.length), 'cache-control': 'private, no-store', 'content-security-policy': "sandbox; default-src 'none'" }).send(bytes);
}
