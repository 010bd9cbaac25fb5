import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { CourseRecord } from '../../application/course-record.ts';
import { GetCourse } from '../../application/read-courses.ts';
import { ListOutdatedCourses, ListStepsToTeach, ListTouched, OutdatedCourse, StepToTeach, TouchedPerson } from '../../application/retraining/outdated-courses.ts';
import { RetrainCourse } from '../../application/retraining/retrain-course.ts';

/** What lessons rest on, which of them a change has outrun, and who takes them again. */
@Controller()
export class RetrainingController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Get('outdated-courses') @AnswersPage(OutdatedCourse)
  outdated(@Input() query: ListOutdatedCourses) { return this.queries.ask(query); }

  @Get('courses/:courseId/touched') @AnswersPage(TouchedPerson)
  touched(@Input() query: ListTouched) { return this.queries.ask(query); }

  @Post('courses/:courseId/retrain') @HttpCode(200) @AnswersRecord(CourseRecord)
  async retrain(@Input() command: RetrainCourse, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetCourse.of, 200)); }

  @Get('steps-to-teach') @AnswersPage(StepToTeach)
  steps(@Input() query: ListStepsToTeach) { return this.queries.ask(query); }
}
