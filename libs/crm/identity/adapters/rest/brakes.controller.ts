import { Controller, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AskForLift } from '../../application/brakes/ask-for-lift.ts';
import { ChangeReadingNorm } from '../../application/brakes/change-reading-norm.ts';
import { ApproveLift, RefuseLift } from '../../application/brakes/decide-lift.ts';
import { GetMyBrake, MyBrake } from '../../application/brakes/get-my-brake.ts';
import { GetReadingNorm, ReadingNormRecord } from '../../application/brakes/get-reading-norm.ts';
import { GetLiftRequest, LiftRequestRecord, ListLiftRequests } from '../../application/brakes/list-lift-requests.ts';

/** What holds whoever reads in bulk, and who lets him go on. */
@Controller()
export class BrakesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('me/brake') @Answers(MyBrake)
  mine(@Input() query: GetMyBrake): Promise<MyBrake> {
    return this.queries.ask(query);
  }

  @Get('reading-norm') @AnswersRecord(ReadingNormRecord)
  async norm(@Input() query: GetReadingNorm, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, { status: 200, body: await this.queries.ask(query) });
  }

  @Patch('reading-norm') @AnswersRecord(ReadingNormRecord)
  async changeNorm(@Input() command: ChangeReadingNorm, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.commands.answer(command, GetReadingNorm.of, 200));
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
