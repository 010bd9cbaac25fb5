import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Answers, AnswersPage, Input, respond } from '#platform/http';
import { AskForLift } from '../../application/brakes/ask-for-lift.ts';
import { ApproveLift, RefuseLift } from '../../application/brakes/decide-lift.ts';
import { GetMyBrake, MyBrake } from '../../application/brakes/get-my-brake.ts';
import { GetLiftRequest, LiftRequestRecord, ListLiftRequests } from '../../application/brakes/list-lift-requests.ts';

/** What holds whoever reads in bulk, and who lets him go on. */
@Controller()
export class BrakesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('me/brake') @Answers(MyBrake)
  mine(@Input() query: GetMyBrake): Promise<MyBrake> {
    return this.queries.ask(query);
  }

  @Get('lift-requests') @AnswersPage(LiftRequestRecord)
  list(@Input() query: ListLiftRequests): Promise<Page<LiftRequestRecord>> {
    return this.queries.ask(query);
  }

  @Post('lift-requests') @Answers(LiftRequestRecord, { status: 201 })
  async ask(@Input() command: AskForLift, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, GetLiftRequest.of, 201));
  }

  @Post('lift-requests/:liftRequestId/approve') @Answers(LiftRequestRecord)
  async approve(@Input() command: ApproveLift, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, GetLiftRequest.of, 200));
  }

  @Post('lift-requests/:liftRequestId/refuse') @Answers(LiftRequestRecord)
  async refuse(@Input() command: RefuseLift, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, GetLiftRequest.of, 200));
  }
}
