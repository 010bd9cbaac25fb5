import { Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { CertificateRecord, GetCertificate, ListMyCertificates, PublicCertificate, RevokeCertificate, VerifyCertificate } from '../../application/certificate-record.ts';
import { GetRequirement, LiftRequirement, ListRequirements, RequireCertificate, RequirementRecord } from '../../application/requirement-commands.ts';

/** Certificates, and the permissions that need one. */
@Controller()
export class CertificatesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('certificates') @AnswersPage(CertificateRecord)
  mine(@Input() query: ListMyCertificates) { return this.queries.ask(query); }

  @Get('certificates/verify/:number') @Answers(PublicCertificate)
  verify(@Input() query: VerifyCertificate) { return this.queries.ask(query); }

  @Get('certificates/:certificateId') @Answers(CertificateRecord)
  get(@Input() query: GetCertificate) { return this.queries.ask(query); }

  @Post('certificates/:certificateId/revoke') @HttpCode(200) @Answers(CertificateRecord)
  async revoke(@Input() command: RevokeCertificate, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetCertificate.of, 200)); }

  @Get('certificate-requirements') @AnswersPage(RequirementRecord)
  requirements(@Input() query: ListRequirements) { return this.queries.ask(query); }

  @Put('certificate-requirements/:permission') @Answers(RequirementRecord)
  async require(@Input() command: RequireCertificate, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetRequirement.of, 200)); }

  @Delete('certificate-requirements/:permission') @Answers(null)
  async lift(@Input() command: LiftRequirement, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }
}
