import { Controller, Delete, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { buildMessage, type Page } from '#platform/fields';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { AppointDeputy } from '../../application/appoint-deputy.ts';
import { DelegationRecord } from '../../application/delegation-record.ts';
import { EndDelegation } from '../../application/end-delegation.ts';
import { ListDelegations } from '../../application/list-delegations.ts';
import { ApiKeyRecord, NewApiKey } from '../../application/api-key-record.ts';
import { CreateApiKey } from '../../application/create-api-key.ts';
import { EndSession } from '../../application/end-session.ts';
import { ListApiKeys } from '../../application/list-api-keys.ts';
import { ListSessions, SessionRecord } from '../../application/list-sessions.ts';
import { RevokeApiKey } from '../../application/revoke-api-key.ts';

/** What somebody holds himself: sessions and API keys, each for its owner only, and who stands in for him. */
@Controller()
export class OwnAccessController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('api-keys') @AnswersPage(ApiKeyRecord)
  apiKeys(@Input() query: ListApiKeys): Promise<Page<ApiKeyRecord>> {
    return this.queries.ask(query);
  }

  /** Sent, not answered: an answer is kept for its Idempotency-Key, and this one has a secret. */
  @Post('api-keys') @Answers(NewApiKey, { status: 201 })
  async createApiKey(@Input() command: CreateApiKey, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 201, body: await this.commands.send(command) });
  }

  @Delete('api-keys/:apiKeyId') @Answers(null)
  async revokeApiKey(@Input() command: RevokeApiKey, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, () => null, 204));
  }

  @Get('delegations') @AnswersPage(DelegationRecord)
  delegations(@Input() query: ListDelegations): Promise<Page<DelegationRecord>> {
    return this.queries.ask(query);
  }

  @Post('delegations') @Answers(DelegationRecord, { status: 201, list: true })
  async appointDeputy(@Input() command: AppointDeputy, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, () => buildMessage(ListDelegations, {}), 201));
  }

  @Delete('delegations/:delegationId') @Answers(null)
  async endDelegation(@Input() command: EndDelegation, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, () => null, 204));
  }

  @Get('sessions') @AnswersPage(SessionRecord)
  sessions(@Input() query: ListSessions): Promise<Page<SessionRecord>> {
    return this.queries.ask(query);
  }

  @Delete('sessions/:sessionId') @Answers(null)
  async endSession(@Input() command: EndSession, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, () => null, 204));
  }
}
