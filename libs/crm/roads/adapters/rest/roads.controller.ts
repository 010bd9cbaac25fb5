import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { AskForRoad } from '../../application/ask-for-road.ts';
import { GrantAccess } from '../../application/grant-access.ts';
import { AccessRequestToDecide, ListAccessRequestsToDecide } from '../../application/list-access-requests-to-decide.ts';
import { GetMyAccessRequest, ListMyAccessRequests, MyAccessRequest } from '../../application/list-my-access-requests.ts';
import { LookForRoad, RoadAnswer } from '../../application/look-for-road.ts';
import { RefuseAccess } from '../../application/refuse-access.ts';
import { WithdrawAccessRequest } from '../../application/withdraw-access-request.ts';

/** Roads to organizations one may not see, and requests to be let in. */
@Controller()
export class RoadsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Post('roads/look') @HttpCode(200) @Answers(RoadAnswer)
  async look(@Input() command: LookForRoad, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 200)); }

  @Post('access-requests') @Answers(MyAccessRequest, { status: 201 })
  async ask(@Input() command: AskForRoad, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetMyAccessRequest.of, 201)); }

  @Get('access-requests/mine') @AnswersPage(MyAccessRequest)
  mine(@Input() query: ListMyAccessRequests) { return this.queries.ask(query); }

  @Get('access-requests/to-decide') @AnswersPage(AccessRequestToDecide)
  toDecide(@Input() query: ListAccessRequestsToDecide) { return this.queries.ask(query); }

  @Get('access-requests/mine/:requestId') @Answers(MyAccessRequest)
  one(@Input() query: GetMyAccessRequest) { return this.queries.ask(query); }

  @Post('access-requests/:requestId/withdraw') @HttpCode(200) @Answers(MyAccessRequest)
  async withdraw(@Input() command: WithdrawAccessRequest, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetMyAccessRequest.of, 200)); }

  @Post('access-requests/:requestId/grant') @Answers(null)
  async grant(@Input() command: GrantAccess, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }

  @Post('access-requests/:requestId/refuse') @Answers(null)
  async refuse(@Input() command: RefuseAccess, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, () => null, 204)); }
}
