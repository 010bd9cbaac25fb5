import { Controller, Delete, Get, HttpCode, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { ActivityRecord, ActivityRow } from '../../application/activity-record.ts';
import { CancelActivity } from '../../application/cancel-activity.ts';
import { ChangeActivity } from '../../application/change-activity.ts';
import { CompleteActivity } from '../../application/complete-activity.ts';
import { ActivityAnswer, GetActivity, GetActivityAnswer, GetRemovedActivity, ListActivities, SearchActivities } from '../../application/list-activities.ts';
import { LogActivity } from '../../application/log-activity.ts';
import { PinActivity } from '../../application/pin-activity.ts';
import { PlanActivity } from '../../application/plan-activity.ts';
import { RemoveActivity, RestoreActivity } from '../../application/remove-activity.ts';
import { ReopenActivity } from '../../application/reopen-activity.ts';
import { RescheduleActivity } from '../../application/reschedule-activity.ts';

@Controller('activities')
export class ActivitiesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get() @AnswersPage(ActivityRow)
  list(@Input() query: ListActivities) { return this.queries.ask(query); }

  @Post('search') @HttpCode(200) @AnswersPage(ActivityRow)
  search(@Input() query: SearchActivities) { return this.queries.ask(query); }

  @Post() @AnswersRecord(ActivityAnswer, 201)
  async plan(@Input() command: PlanActivity, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetActivityAnswer.of, 201)); }

  @Post('log') @AnswersRecord(ActivityAnswer, 201)
  async log(@Input() command: LogActivity, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetActivityAnswer.of, 201)); }

  @Get(':activityId') @AnswersRecord(ActivityRecord)
  async get(@Input() query: GetActivity, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Patch(':activityId') @AnswersRecord(ActivityRecord)
  async change(@Input() command: ChangeActivity, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetActivity.of, 200)); }

  @Delete(':activityId') @Answers(null, { etag: true })
  async remove(@Input() command: RemoveActivity, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetRemovedActivity.of, 204)); }

  @Post(':activityId/restore') @AnswersRecord(ActivityRecord)
  async restore(@Input() command: RestoreActivity, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetActivity.of, 200)); }

  @Post(':activityId/complete') @AnswersRecord(ActivityAnswer)
  async complete(@Input() command: CompleteActivity, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetActivityAnswer.of, 200)); }

  @Post(':activityId/cancel') @AnswersRecord(ActivityRecord)
  async cancel(@Input() command: CancelActivity, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetActivity.of, 200)); }

  @Post(':activityId/reopen') @AnswersRecord(ActivityRecord)
  async reopen(@Input() command: ReopenActivity, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetActivity.of, 200)); }

  @Post(':activityId/reschedule') @AnswersRecord(ActivityRecord)
  async reschedule(@Input() command: RescheduleActivity, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetActivity.of, 200)); }

  @Post(':activityId/pin') @AnswersRecord(ActivityRecord)
  async pin(@Input() command: PinActivity, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetActivity.of, 200)); }
}
