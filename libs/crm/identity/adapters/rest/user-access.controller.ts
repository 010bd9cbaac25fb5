import { Controller, Delete, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, Input, respond } from '#platform/http';
import { GetUserAccess, UserAccess } from '../../application/get-user-access.ts';
import { RevokeKeyOfUser } from '../../application/revoke-key-of-user.ts';

/** The doors through which a colleague comes in, for whoever looks after accounts. */
@Controller('users/:userId')
export class UserAccessController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('access') @Answers(UserAccess)
  access(@Input() query: GetUserAccess): Promise<UserAccess> {
    return this.queries.ask(query);
  }

  @Delete('api-keys/:apiKeyId') @Answers(null)
  async revokeKey(@Input() command: RevokeKeyOfUser, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, () => null, 204));
  }
}
