import { Controller, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Files, sendFile } from '#platform/files';
import { Answers, AnswersBytes, AnswersPage, Input, respond } from '#platform/http';
import { AttemptRecord } from '../../application/attempt-record.ts';
import { EnrollMyself } from '../../application/enroll-myself.ts';
import { GetLearning, Learning, ListMyCourses, MyCourse } from '../../application/learning.ts';
import { ReadLessonMedia } from '../../application/lesson-media.ts';
import { BeginPractice } from '../../application/practise.ts';
import { FinishLesson, StartCourse, TellPosition } from '../../application/take-lesson.ts';
import { EndAttempt, GetAttempt, KeepAnswers, StartAttempt, SubmitAttempt } from '../../application/try-quiz.ts';

/** Courses for whoever takes them. */
@Controller('learning')
export class LearningController {
  constructor(private readonly commands: Commands, private readonly queries: Queries, private readonly files: Files) {}

  @Get() @AnswersPage(MyCourse)
  mine(@Input() query: ListMyCourses) { return this.queries.ask(query); }

  @Post('courses/:courseId/enroll') @Answers(Learning, { status: 201 })
  async enroll(@Input() command: EnrollMyself, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetLearning.of, 201)); }

  @Get('courses/:courseId/lessons/:lessonId/media/:fileId') @AnswersBytes()
  async media(@Input() query: ReadLessonMedia, @Req() request: FastifyRequest, @Res() reply: FastifyReply) { sendFile(this.files, await this.queries.ask(query), request, reply); }

  @Get('enrollments/:enrollmentId') @Answers(Learning)
  get(@Input() query: GetLearning) { return this.queries.ask(query); }

  @Post('enrollments/:enrollmentId/start') @HttpCode(200) @Answers(Learning)
  async start(@Input() command: StartCourse, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetLearning.of, 200)); }

  @Post('enrollments/:enrollmentId/lessons/:lessonId/finish') @HttpCode(200) @Answers(Learning)
  async finish(@Input() command: FinishLesson, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetLearning.of, 200)); }

  @Post('enrollments/:enrollmentId/lessons/:lessonId/practice') @HttpCode(200) @Answers(Learning)
  async practise(@Input() command: BeginPractice, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetLearning.of, 200)); }

  @Post('enrollments/:enrollmentId/lessons/:lessonId/position') @HttpCode(200) @Answers(Learning)
  async position(@Input() command: TellPosition, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetLearning.of, 200)); }

  @Post('enrollments/:enrollmentId/lessons/:lessonId/attempts') @Answers(AttemptRecord, { status: 201 })
  async tryQuiz(@Input() command: StartAttempt, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetAttempt.of, 201)); }

  @Get('attempts/:attemptId') @Answers(AttemptRecord)
  attempt(@Input() query: GetAttempt) { return this.queries.ask(query); }

  @Patch('attempts/:attemptId') @Answers(AttemptRecord)
  async keep(@Input() command: KeepAnswers, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetAttempt.of, 200)); }

  @Post('attempts/:attemptId/submit') @HttpCode(200) @Answers(AttemptRecord)
  async submit(@Input() command: SubmitAttempt, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetAttempt.of, 200)); }

  @Post('attempts/:attemptId/end') @HttpCode(200) @Answers(AttemptRecord)
  async end(@Input() command: EndAttempt, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetAttempt.of, 200)); }
}
